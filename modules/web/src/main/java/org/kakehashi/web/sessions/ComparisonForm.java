package org.kakehashi.web.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.sessions.Citation;
import org.kakehashi.sessions.ComparisonCell;
import org.kakehashi.sessions.ComparisonEntry;
import org.kakehashi.sessions.Criterion;
import org.kakehashi.sessions.Legend;
import org.kakehashi.sessions.Mark;
import org.kakehashi.web.page.FormEntry;

/**
 * A whole comparison as a form: its frame and texts, not its cells and citations. A criterion or
 * format that gets another name keeps its cells and citations; each field knows the name it began
 * with.
 */
final class ComparisonForm {
  static final int OPTIONS = 4;
  private static final int MOST_CRITERIA = 20;
  private static final int SPARE = 3;
  private static final int AT_FIRST = 6;
  private static final String LEGEND = "legend-";

  private ComparisonForm() {}

  /** How many fields for criteria a form needs: those there are, and some to add. */
  static int criteria(FormEntry form) {
    int used = 0;
    for (int at = 1; at <= MOST_CRITERIA; at++) {
      if (!form.value("criterion-" + at).isBlank()) {
        used = at;
      }
    }
    return Math.min(MOST_CRITERIA, Math.max(AT_FIRST, used + SPARE));
  }

  static FormEntry blank(String year) {
    return legend(FormEntry.empty().value("year", year), Legend.DEFAULT);
  }

  static FormEntry of(ComparisonEntry entry, int version) {
    var form =
        legend(FormEntry.empty(), entry.legend())
            .value("year", Integer.toString(entry.year().year()))
            .value("version", Integer.toString(version))
            .value("title", entry.title())
            .value("row-header", entry.rowHeader())
            .value("reference-note", entry.referenceNote())
            .value("conclusion", entry.conclusion());
    form = names(form, "option-", entry.options());
    form = names(form, "criterion-", entry.criteria().stream().map(Criterion::name).toList());
    return Entered.withSource(form, entry.source());
  }

  /**
   * What was entered.
   *
   * @param former what is kept, whose cells and citations go on; null for a new comparison
   */
  static ComparisonEntry entry(FormEntry form, @Nullable ComparisonEntry former) {
    var sent = new Entered(form);
    var options = named(form, "option-", OPTIONS);
    var criteria = named(form, "criterion-", MOST_CRITERIA);
    return new ComparisonEntry(
        Years.of(form.value("year")),
        sent.value("title"),
        sent.value("row-header"),
        options.stream().map(Named::name).toList(),
        criteria.stream().map(named -> criterion(named, options, former)).toList(),
        new Legend(
            sent.value(LEGEND + Mark.DOUBLE_CIRCLE),
            sent.value(LEGEND + Mark.CIRCLE),
            sent.value(LEGEND + Mark.TRIANGLE),
            sent.value(LEGEND + Mark.CROSS)),
        former == null ? List.of() : citations(former, renamed(criteria), renamed(options)),
        sent.orNothing("reference-note"),
        sent.orNothing("conclusion"),
        sent.source());
  }

  /** A name and the one it began with, empty when it is new. */
  private record Named(String name, String former) {}

  private static List<Named> named(FormEntry form, String prefix, int most) {
    var names = new ArrayList<Named>();
    for (int at = 1; at <= most; at++) {
      var name = form.value(prefix + at).strip();
      if (!name.isEmpty()) {
        names.add(new Named(name, form.value("former-" + prefix + at)));
      }
    }
    return names;
  }

  private static Criterion criterion(
      Named named, List<Named> options, @Nullable ComparisonEntry former) {
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

  private static List<Citation> citations(
      ComparisonEntry former, Map<String, String> criteria, Map<String, String> options) {
    return former.citations().stream()
        .map(
            citation ->
                new Citation(
                    now(citation.criterion(), criteria),
                    now(citation.option(), options),
                    now(citation.supports(), options),
                    citation.text(),
                    citation.source(),
                    citation.reference()))
        .toList();
  }

  private static @Nullable String now(@Nullable String former, Map<String, String> renamed) {
    return former == null ? null : Objects.requireNonNullElse(renamed.get(former), former);
  }

  private static FormEntry names(FormEntry form, String prefix, List<String> names) {
    var filled = form;
    for (int at = 1; at <= names.size(); at++) {
      filled =
          filled
              .value(prefix + at, names.get(at - 1))
              .value("former-" + prefix + at, names.get(at - 1));
    }
    return filled;
  }

  private static FormEntry legend(FormEntry form, Legend legend) {
    var filled = form;
    for (var mark : Mark.values()) {
      filled = filled.value(LEGEND + mark, legend.word(mark));
    }
    return filled;
  }
}
