package org.kakehashi.web.programme;

import java.util.List;
import java.util.Map;
import org.kakehashi.office.Correction;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * The form of an entry of a year.
 *
 * @param back the review it belongs to
 * @param kept whether it is kept already, so that it can be removed
 * @param choices by field
 * @param changed whether somebody else changed it while this form was open
 * @param corrections why it was corrected, the last one first
 */
public record EntryFormView(
    String action,
    String back,
    boolean kept,
    Map<String, List<Option>> choices,
    FormEntry form,
    boolean changed,
    List<Correction> corrections) {
  private static final int MOST = 20;

  public EntryFormView {
    choices = Map.copyOf(choices);
    corrections = List.copyOf(corrections);
  }

  /** A field's choices. */
  public List<Option> choices(String field) {
    return choices.getOrDefault(field, List.of());
  }

  /** How many numbered fields to show: those in use and some to add. */
  public int fields(String prefix, int spare) {
    int used = 0;
    for (int at = 1; at <= MOST; at++) {
      if (!form.value(prefix + at).isBlank()) {
        used = at;
      }
    }
    return Math.min(MOST, used + spare);
  }
}
