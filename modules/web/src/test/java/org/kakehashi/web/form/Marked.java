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
  public static String field(FormEntry form, FormFields places, Supplier<?> entry) {
    try {
      return "accepted: " + entry.get();
    } catch (FormRefused refused) {
      return only(refused.marked(form, places).errors().keySet());
    } catch (RuleViolation refused) {
      return only(places.beside(form, refused).orElseThrow(() -> refused).errors().keySet());
    }
  }

  private static String only(Set<String> fields) {
    return String.join(", ", fields);
  }
}
