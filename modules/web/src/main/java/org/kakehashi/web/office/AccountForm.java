package org.kakehashi.web.office;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.web.page.Texts.text;

import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.LoginName;
import org.kakehashi.office.Role;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

/** An account as a form. */
final class AccountForm {
  /** Where its components stand. */
  static final FormFields FIELDS =
      FormFields.of("post", "role", "bureau").and("loginName", "login");

  private AccountForm() {}

  /** A new account as entered. */
  record Opening(LoginName login, AccountEntry account) {}

  static Opening opening(FormEntry form) {
    var entered = new FormReader(form);
    var login = entered.made(() -> new LoginName(entered.value("login")));
    var account = entered.made(() -> entry(entered));
    entered.refuse();
    return new Opening(requireNonNull(login), requireNonNull(account));
  }

  static AccountEntry entry(FormReader entered) {
    return new AccountEntry(
        entered.value("post"),
        entered.choice(Role.class, "role", text("account.role")),
        entered.orNothing("bureau"));
  }
}
