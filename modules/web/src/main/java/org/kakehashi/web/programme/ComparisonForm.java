package org.kakehashi.web.programme;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.ComparisonTable;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Legend;
import org.kakehashi.programme.Mark;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

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
  private static final String OPTION = "option-";
  private static final String CRITERION = "criterion-";
  private static final String UP = "up";
  private static final Pattern MOVE = Pattern.compile("(option-|criterion-)([0-9]{1,2})-(up|down)");

  /** While the table itself is refused, the rest is judged beside this one. */
  private static final ComparisonTable STAND_IN =
      new ComparisonTable(
          "-",
          List.of("1", "2"),
          List.of(new Criterion("1", List.of(ComparisonCell.BLANK, ComparisonCell.BLANK))),
          Legend.DEFAULT);

  private ComparisonForm() {}

  /** How many fields for criteria a form needs: those there are, and some to add. */
  static int criteria(FormEntry form) {
    return Math.min(MOST_CRITERIA, Math.max(AT_FIRST, used(form, CRITERION) + SPARE));
  }

  /** The last field of a list that is filled. */
  static int used(FormEntry form, String prefix) {
    return IntStream.rangeClosed(1, MOST_CRITERIA)
        .filter(at -> !form.value(prefix + at).isBlank())
        .max()
        .orElse(0);
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
    form = names(form, OPTION, entry.options());
    form = names(form, CRITERION, entry.criteria().stream().map(Criterion::name).toList());
    return ProgrammeFormReader.withSource(form, entry.source());
  }

  /**
   * What was entered.
   *
   * @param former what is kept, whose cells and citations go on; null for a new comparison
   */
  static ComparisonEntry entry(FormEntry form, @Nullable ComparisonEntry former) {
    var sent = new ProgrammeFormReader(form);
    var options = NamesOnForm.of(form, OPTION, OPTIONS);
    var criteria = NamesOnForm.of(form, CRITERION, MOST_CRITERIA);
    var entry = sent.whole(() -> entry(sent, options, criteria, former));
    return former == null
        ? entry
        : entry.withCitations(NamesOnForm.citations(former, criteria, options));
  }

  /** Without its citations: a name is judged where it stands, not where it is cited. */
  private static ComparisonEntry entry(
      ProgrammeFormReader sent,
      List<NamesOnForm.Named> options,
      List<NamesOnForm.Named> criteria,
      @Nullable ComparisonEntry former) {
    var legend = requireNonNullElse(sent.made("legend", () -> legend(sent)), Legend.DEFAULT);
    return new ComparisonEntry(
        sent.year("year"),
        sent.value("title"),
        sent.made(
            () ->
                new ComparisonTable(
                    sent.value("row-header"),
                    options.stream().map(NamesOnForm.Named::name).toList(),
                    criteria.stream()
                        .map(
                            named ->
                                sent.at(
                                    named.field(),
                                    () -> NamesOnForm.criterion(named, options, former)))
                        .filter(Objects::nonNull)
                        .toList(),
                    legend),
            STAND_IN),
        List.of(),
        sent.orNothing("reference-note"),
        sent.orNothing("conclusion"),
        sent.source());
  }

  /**
   * Where the components stand on a form that was filled like this.
   *
   * @param former what is kept; a name that is cited and no more there is marked where it stood
   */
  static FormFields fields(FormEntry form, @Nullable ComparisonEntry former) {
    var fields =
        FormFields.of("year", "title", "conclusion")
            .and("rowHeader", "row-header")
            .and("referenceNote", "reference-note")
            .and("options", OPTION + 1)
            .and("criteria", CRITERION + 1)
            .and("legend.doubleCircle", LEGEND + Mark.DOUBLE_CIRCLE)
            .and("legend.circle", LEGEND + Mark.CIRCLE)
            .and("legend.triangle", LEGEND + Mark.TRIANGLE)
            .and("legend.cross", LEGEND + Mark.CROSS);
    int at = 0;
    for (var option : NamesOnForm.of(form, OPTION, OPTIONS)) {
      fields = fields.and("options." + at++, option.field());
    }
    at = 0;
    for (var criterion : NamesOnForm.of(form, CRITERION, MOST_CRITERIA)) {
      fields = fields.and("criteria." + at++ + ".name", criterion.field());
    }
    at = 0;
    for (var citation : former == null ? List.<Citation>of() : former.citations()) {
      var path = "citations." + at++;
      fields = cited(fields, path + ".criterion", form, CRITERION, citation.criterion());
      fields = cited(fields, path + ".option", form, OPTION, citation.option());
      fields = cited(fields, path + ".supports", form, OPTION, citation.supports());
    }
    return fields;
  }

  private static FormFields cited(
      FormFields fields, String path, FormEntry form, String prefix, @Nullable String name) {
    return IntStream.rangeClosed(1, MOST_CRITERIA)
        .filter(at -> name != null && form.value(NamesOnForm.FORMER + prefix + at).equals(name))
        .mapToObj(at -> fields.and(path, prefix + at))
        .findFirst()
        .orElse(fields);
  }

  /**
   * The form with two neighbours changed over.
   *
   * @param move the field that moves and where to, such as {@code criterion-2-up}; anything else
   *     leaves the form as it is
   */
  static FormEntry moved(FormEntry form, String move) {
    var asked = MOVE.matcher(move);
    if (!asked.matches()) {
      return form;
    }
    var prefix = asked.group(1);
    int from = Integer.parseInt(asked.group(2));
    boolean up = asked.group(3).equals(UP);
    int to = up ? from - 1 : from + 1;
    int most = prefix.equals(OPTION) ? OPTIONS : MOST_CRITERIA;
    if (from < 1 || to < 1 || from > most || to > most) {
      return form;
    }
    return exchanged(exchanged(form, prefix, from, to), NamesOnForm.FORMER + prefix, from, to)
        .value("moved", prefix + to + "-" + asked.group(3));
  }

  private static FormEntry exchanged(FormEntry form, String prefix, int one, int other) {
    return form.value(prefix + one, form.value(prefix + other))
        .value(prefix + other, form.value(prefix + one));
  }

  private static FormEntry names(FormEntry form, String prefix, List<String> names) {
    var filled = form;
    for (int at = 1; at <= names.size(); at++) {
      filled =
          filled
              .value(prefix + at, names.get(at - 1))
              .value(NamesOnForm.FORMER + prefix + at, names.get(at - 1));
    }
    return filled;
  }

  private static Legend legend(ProgrammeFormReader sent) {
    return new Legend(
        sent.value(LEGEND + Mark.DOUBLE_CIRCLE),
        sent.value(LEGEND + Mark.CIRCLE),
        sent.value(LEGEND + Mark.TRIANGLE),
        sent.value(LEGEND + Mark.CROSS));
  }

  private static FormEntry legend(FormEntry form, Legend legend) {
    var filled = form;
    for (var mark : Mark.values()) {
      filled = filled.value(LEGEND + mark, legend.word(mark));
    }
    return filled;
  }
}
