package org.kakehashi.web.office;

import java.util.Map;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Texts;

/** Which field of an account's form a refusal belongs to. */
final class AccountErrors {
  private static final Map<String, String> FIELDS =
      Map.of(
          "LoginNameMalformed", "login",
          "LoginNameTaken", "login",
          "PostMalformed", "post",
          "BureauMustFitRole", "bureau",
          "LastAdministratorMustStay", "role",
          "ChangedMeanwhile", "post");

  private AccountErrors() {}

  /** The entry with the refusal's sentence beside its field; what concerns no field goes on. */
  static FormEntry beside(FormEntry entry, RuleViolation refused) {
    var field = FIELDS.get(refused.code());
    if (field == null || refused instanceof NotPermitted || refused instanceof NotFound) {
      throw refused;
    }
    return entry.error(field, Texts.text(refused));
  }
}
