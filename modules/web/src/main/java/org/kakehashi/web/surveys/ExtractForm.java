package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kakehashi.surveys.MainAnswers.Extract;

/**
 * The form that orders, edits and drops extracts: for each of them its place, its sheet and its
 * text, in the form's order; {@code drop} names those to leave out by their number in the form.
 */
final class ExtractForm {
  private ExtractForm() {}

  static List<Extract> extracts(Map<String, List<String>> form) {
    var places = form.getOrDefault("place", List.of());
    var sheets = form.getOrDefault("sheet", List.of());
    var texts = form.getOrDefault("text", List.of());
    var dropped = form.getOrDefault("drop", List.of());
    var rows = new ArrayList<Row>();
    int all = Math.min(places.size(), Math.min(sheets.size(), texts.size()));
    for (int at = 0; at < all; at++) {
      if (!dropped.contains(Integer.toString(at + 1))) {
        rows.add(
            new Row(
                Fields.count(places.get(at), text("surveys.extract.place")),
                new Extract(
                    Fields.count(sheets.get(at), text("surveys.extract.sheet")), texts.get(at))));
      }
    }
    rows.sort(Comparator.comparingInt(Row::place));
    return rows.stream().map(Row::extract).toList();
  }

  private record Row(int place, Extract extract) {}
}
