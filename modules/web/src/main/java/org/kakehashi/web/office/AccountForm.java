package org.kakehashi.web.office;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.web.page.Texts.text;

import java.util.List;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.LoginName;
import org.kakehashi.office.Role;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Texts;

/** An account as a form. */
final class AccountForm {
  /** Where its components stand. */
  static final FormFields FIELDS =
      FormFields.of("post", "role", "bureau").and("loginName", "login");

  private AccountForm() {}

  /** A new account as entered. */
  record Opening(LoginName login, AccountEntry account) {}

  static Opening opening(FormEntry form, List<String> bureaus) {
    var entered = new FormReader(form);
    var login = entered.made(() -> new LoginName(entered.value("login")));
    var account = entered.made(() -> entry(entered, bureaus));
    entered.refuse();
    return new Opening(requireNonNull(login), requireNonNull(account));
  }

  /**
   * An account as entered.
   *
   * @param bureaus the codes of all there are
   */
  static AccountEntry entry(FormReader entered, List<String> bureaus) {
    var bureau = entered.orNothing("bureau");
    if (bureau != null && !bureaus.contains(bureau)) {
      entered.note(
          "bureau", Texts.text(new FieldMustBe(text("account.bureau"), text("field.choice"))));
    }
    return new AccountEntry(
        entered.value("post"), entered.choice(Role.class, "role", text("account.role")), bureau);
  }
}
