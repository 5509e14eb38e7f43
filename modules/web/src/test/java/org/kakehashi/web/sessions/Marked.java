package org.kakehashi.web.sessions;

import java.util.Set;
import java.util.function.Supplier;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Places;

/** Where a refused form shows what is wrong. */
final class Marked {
  private Marked() {}

  /** The one field that is marked; a refusal without a field goes on. */
  static String field(FormEntry form, Places places, Supplier<?> entry) {
    try {
      return "accepted: " + entry.get();
    } catch (FormRefused refused) {
      return only(refused.errors().keySet());
    } catch (RuleViolation refused) {
      return only(places.beside(form, refused).orElseThrow(() -> refused).errors().keySet());
    }
  }

  private static String only(Set<String> fields) {
    return String.join(", ", fields);
  }
}
