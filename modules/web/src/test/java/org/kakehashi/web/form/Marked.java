package org.kakehashi.web.form;

import java.util.Set;
import java.util.function.Supplier;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

/** Where a refused form shows what is wrong. */
public final class Marked {
  private Marked() {}

  /** The one field that is marked; a refusal without a field goes on. */
  public static String field(FormEntry form, FormFields fields, Supplier<?> entry) {
    try {
      return "accepted: " + entry.get();
    } catch (FormRefused refused) {
      return only(refused.marked(form, fields).errors().keySet());
    } catch (RuleViolation refused) {
      if (!fields.elsewhere(refused).isEmpty()) {
        throw refused;
      }
      return only(fields.beside(form, refused).errors().keySet());
    }
  }

  private static String only(Set<String> marked) {
    return String.join(", ", marked);
  }
}
