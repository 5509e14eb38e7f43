package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.Figures;

/** Numbers of an upload's rows as people list them: 12, 15, 20-25. */
final class RowNumbers {
  private static final int MOST = 1000;

  private RowNumbers() {}

  /**
   * All of them, in the order listed.
   *
   * @throws FieldMustBe when it is no such list, or names too many rows
   */
  static List<Integer> of(String sent) {
    var label = text("surveys.dry-run.row");
    var plain =
        Normalizer.normalize(sent, Normalizer.Form.NFKC).replace('、', ',').replace('~', '-');
    var rows = new ArrayList<Integer>();
    for (var part : plain.split(",", -1)) {
      var ends = part.strip().split("-", -1);
      int first = row(label, ends[0]);
      int last = ends.length == 1 ? first : row(label, ends[1]);
      if (ends.length > 2 || last < first || last - first >= MOST - rows.size()) {
        throw noList(label);
      }
      for (int row = first; row <= last; row++) {
        rows.add(row);
      }
    }
    return List.copyOf(rows);
  }

  /** Rows as people list them: 12, 15, 20-25. */
  static String listed(List<Integer> rows) {
    var listed = new ArrayList<String>();
    int at = 0;
    while (at < rows.size()) {
      int last = at;
      while (last + 1 < rows.size() && rows.get(last + 1) == rows.get(last) + 1) {
        last++;
      }
      listed.add(last == at ? rows.get(at).toString() : rows.get(at) + "-" + rows.get(last));
      at = last + 1;
    }
    return String.join(", ", listed);
  }

  private static int row(String label, String sent) {
    try {
      return Fields.count(label, sent);
    } catch (FieldMustBe noCount) {
      throw noList(label);
    }
  }

  private static FieldMustBe noList(String label) {
    return new FieldMustBe(label, text("surveys.rows.expected", Figures.count(MOST)));
  }
}
