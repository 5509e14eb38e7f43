package org.kakehashi.web.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Criterion;
import org.kakehashi.web.page.FormEntry;

/**
 * The names of formats and criteria on a comparison's form. Each knows the name it began with, by
 * which cells and citations of the kept comparison go on under the new one.
 */
final class NamesOnForm {
  /** Before a field's name: where the name stands that it began with. */
  static final String FORMER = "former-";

  private NamesOnForm() {}

  /**
   * A name and the one it began with.
   *
   * @param field where it stands
   * @param former empty when it is new
   */
  record Named(String field, String name, String former) {}

  /** The names of a list that are filled, in order. */
  static List<Named> of(FormEntry form, String prefix, int most) {
    var names = new ArrayList<Named>();
    for (int at = 1; at <= most; at++) {
      var name = form.value(prefix + at).strip();
      if (!name.isEmpty()) {
        names.add(new Named(prefix + at, name, form.value(FORMER + prefix + at)));
      }
    }
    return names;
  }

  /** A criterion with the cells of the one it was. */
  static Criterion criterion(Named named, List<Named> options, @Nullable ComparisonEntry former) {
    return new Criterion(
        named.name(), options.stream().map(option -> cell(former, named, option)).toList());
  }

  private static ComparisonCell cell(
      @Nullable ComparisonEntry former, Named criterion, Named option) {
    if (former == null) {
      return ComparisonCell.BLANK;
    }
    int column = former.options().indexOf(option.former());
    return former.criteria().stream()
        .filter(row -> column >= 0 && row.name().equals(criterion.former()))
        .map(row -> row.cells().get(column))
        .findFirst()
        .orElse(ComparisonCell.BLANK);
  }

  private static Map<String, String> renamed(List<Named> names) {
    var renamed = new HashMap<String, String>();
    names.forEach(named -> renamed.put(named.former(), named.name()));
    return renamed;
  }

  /** The passages, which cite by name, under the names of now. */
  static List<Citation> citations(
      ComparisonEntry former, List<Named> criteria, List<Named> options) {
    var criteriaNow = renamed(criteria);
    var optionsNow = renamed(options);
    return former.citations().stream()
        .map(
            citation ->
                new Citation(
                    now(citation.criterion(), criteriaNow),
                    now(citation.option(), optionsNow),
                    now(citation.supports(), optionsNow),
                    citation.text(),
                    citation.source(),
                    citation.reference()))
        .toList();
  }

  private static @Nullable String now(@Nullable String former, Map<String, String> renamed) {
    return former == null ? null : Objects.requireNonNullElse(renamed.get(former), former);
  }
}
