package org.kakehashi.web.office;

import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

/** Where the components of an account stand on its form. */
final class AccountErrors {
  private static final FormFields FIELDS =
      FormFields.of("post", "role", "bureau").and("loginName", "login");

  private AccountErrors() {}

  /** The entry with the refusal's sentences beside their fields; what concerns no field goes on. */
  static FormEntry beside(FormEntry entry, RuleViolation refused) {
    return refused instanceof ChangedMeanwhile
        ? FIELDS.beside(entry, refused, "post")
        : FIELDS.beside(entry, refused).orElseThrow(() -> refused);
  }
}
