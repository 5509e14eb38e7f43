package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Figures;

/** What forms send, as values. */
final class Fields {
  private static final int MOST_ROWS = 1000;

  private Fields() {}

  static @Nullable String orNothing(String sent) {
    return sent.isBlank() ? null : sent.strip();
  }

  /**
   * A whole number, full-width digits and commas welcome; null when nothing was entered.
   *
   * @throws FieldMustBe when it is no whole number or negative
   */
  static @Nullable Integer countOrNothing(String sent, String label) {
    if (sent.isBlank()) {
      return null;
    }
    return count(sent, label);
  }

  static int count(String sent, String label) {
    var plain = Normalizer.normalize(sent, Normalizer.Form.NFKC).strip().replace(",", "");
    try {
      int count = Integer.parseInt(plain);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException notANumber) {
      // refused below, like a negative number
    }
    throw new FieldMustBe(label, text("surveys.count.expected"));
  }

  /**
   * Row numbers as people list them: 12, 15, 20-25.
   *
   * @throws FieldMustBe when it is no such list, or names too many rows
   */
  static List<Integer> rows(String sent) {
    var label = text("surveys.trial.row");
    var plain =
        Normalizer.normalize(sent, Normalizer.Form.NFKC).replace('、', ',').replace('~', '-');
    var rows = new ArrayList<Integer>();
    for (var part : plain.split(",", -1)) {
      var ends = part.strip().split("-", -1);
      int first = count(ends[0], label);
      int last = ends.length == 1 ? first : count(ends[1], label);
      if (ends.length > 2 || last < first || last - first >= MOST_ROWS - rows.size()) {
        throw new FieldMustBe(label, text("surveys.rows.expected", Figures.count(MOST_ROWS)));
      }
      for (int row = first; row <= last; row++) {
        rows.add(row);
      }
    }
    return List.copyOf(rows);
  }
}
