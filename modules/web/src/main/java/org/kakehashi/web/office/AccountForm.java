package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.Role;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.page.FormFields;

/** An account as a form. */
final class AccountForm {
  /** Where its components stand. */
  static final FormFields FIELDS =
      FormFields.of("post", "role", "bureau").and("loginName", "login");

  private AccountForm() {}

  static AccountEntry entry(FormReader entered) {
    return new AccountEntry(
        entered.value("post"),
        entered.choice(Role.class, "role", text("account.role")),
        entered.orNothing("bureau"));
  }
}
