package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.PersonalTexts.InDryRun;
import org.kakehashi.web.page.Figures;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.JapanTime;

/**
 * A dry run of answer sheets.
 *
 * @param counts what would happen to how many rows
 * @param rows rows with faults, the first of them
 * @param more whether there are more than are shown
 * @param exclusion the form that leaves several rows out
 * @param personal what may be personal data in its texts
 * @param expires until when it is kept, in words
 */
public record DryRunView(
    String path,
    List<SurveyView.Fact> counts,
    List<FaultyRow> rows,
    boolean more,
    FormEntry exclusion,
    AnswerDryRun dryRun,
    InDryRun personal,
    String expires) {
  private static final int SHOWN = 50;
  private static final int READABLE = 100;

  public DryRunView {
    counts = List.copyOf(counts);
    rows = List.copyOf(rows);
  }

  /** A row of the file with everything wrong in it. */
  public record FaultyRow(int row, List<FaultyCell> faults) {
    public FaultyRow {
      faults = List.copyOf(faults);
    }
  }

  /**
   * What is wrong with a cell.
   *
   * @param value as it stands now
   * @param former as the file has it, where a clerk put another value in its place; or null
   */
  public record FaultyCell(String column, String value, @Nullable String former, String sentence) {
    /** Whether it is all that stands there, so that it can be corrected as it is. */
    public boolean whole() {
      return value.codePointCount(0, value.length()) <= Remarks.Fault.LONGEST;
    }

    /** As much of it as is read at a glance. */
    public String shortened() {
      return DryRunView.shortened(value);
    }
  }

  /**
   * A cell understood although written otherwise.
   *
   * @param change which characters were read as which, since many look alike: 〜（U+301C）→～（U+FF5E）
   */
  public record Reading(int row, String column, String written, String understood, String change) {
    static Reading of(Remarks.Recognised read) {
      return new Reading(
          read.row(),
          read.column(),
          read.written(),
          read.understood(),
          change(read.written(), read.understood()));
    }

    private static String change(String written, String understood) {
      int[] from = written.codePoints().toArray();
      int[] to = understood.codePoints().toArray();
      if (from.length != to.length) {
        return text("surveys.dry-run.change.none");
      }
      return IntStream.range(0, from.length)
          .filter(at -> from[at] != to[at])
          .mapToObj(at -> named(from[at]) + "→" + named(to[at]))
          .distinct()
          .collect(Collectors.joining(text("surveys.dry-run.change.joint")));
    }

    private static String named(int codePoint) {
      return text(
          "surveys.dry-run.change.character",
          Character.toString(codePoint),
          String.format(Locale.ROOT, "U+%04X", codePoint));
    }
  }

  /** Queries that wait for an answer. */
  public List<AnswerDryRun.Query> open() {
    return dryRun.remarks().queries().stream().filter(query -> query.chosen() == null).toList();
  }

  /** Queries with the answer that stands, in words. */
  public List<Answered> answered() {
    return dryRun.remarks().queries().stream()
        .filter(query -> query.chosen() != null)
        .map(Answered::of)
        .toList();
  }

  /** A query with the answer that stands. */
  public record Answered(String key, String sentence, String answer, String rows) {
    static Answered of(AnswerDryRun.Query query) {
      var answer =
          query.choices().stream()
              .filter(choice -> choice.code().equals(query.chosen()))
              .map(AnswerDryRun.Query.Choice::label)
              .findFirst()
              .orElse(String.valueOf(query.chosen()));
      return new Answered(query.key(), query.sentence(), answer, places(query));
    }
  }

  /** The rows a query is about, as people list them. */
  public static String places(AnswerDryRun.Query query) {
    if (query.rows().isEmpty()) {
      return "";
    }
    return text(
        query.places() > query.rows().size()
            ? "surveys.dry-run.query.rows.more"
            : "surveys.dry-run.query.rows",
        Figures.count(query.places()),
        RowNumbers.listed(query.rows()));
  }

  /** What was understood although written otherwise. */
  public List<Reading> readings() {
    return dryRun.remarks().recognised().stream().map(Reading::of).toList();
  }

  static DryRunView of(AnswerDryRun dryRun, InDryRun personal, FormEntry exclusion) {
    var rows = rows(dryRun);
    return new DryRunView(
        DryRunResource.path(dryRun.id()),
        counts(dryRun),
        rows.subList(0, Math.min(SHOWN, rows.size())),
        dryRun.rows().faulty() > SHOWN,
        exclusion,
        dryRun,
        personal,
        JapanTime.label(dryRun.expiresAt()));
  }

  /** As much of a value as is read at a glance, and as tells a cell's faults apart. */
  static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= READABLE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, READABLE)) + "…";
  }

  private static List<FaultyRow> rows(AnswerDryRun dryRun) {
    var rows = new ArrayList<FaultyRow>();
    dryRun.remarks().faults().stream()
        .collect(Collectors.groupingBy(Remarks.Fault::row, TreeMap::new, Collectors.toList()))
        .forEach(
            (row, found) ->
                rows.add(
                    new FaultyRow(row, found.stream().map(each -> cell(dryRun, each)).toList())));
    return List.copyOf(rows);
  }

  private static FaultyCell cell(AnswerDryRun dryRun, Remarks.Fault fault) {
    var former =
        dryRun.decisions().corrections().stream()
            .filter(
                correction ->
                    correction.row() == fault.row() && correction.column().equals(fault.column()))
            .map(Decisions.CellCorrection::former)
            .findFirst()
            .orElse(null);
    return new FaultyCell(fault.column(), fault.value(), former, fault.sentence());
  }

  private static List<SurveyView.Fact> counts(AnswerDryRun dryRun) {
    var sent = dryRun.sent();
    return List.of(
        new SurveyView.Fact(text("surveys.year"), dryRun.year().label(), true),
        new SurveyView.Fact(
            text("surveys.sent"),
            sent == null ? text("surveys.not-stated") : text("surveys.people", Figures.count(sent)),
            sent != null),
        rate(dryRun),
        rowCount(text("surveys.dry-run.in"), dryRun.rows().in()),
        rowCount(text("surveys.dry-run.accepted"), dryRun.rows().accepted()),
        rowCount(text("surveys.dry-run.faulty"), dryRun.rows().faulty()),
        rowCount(text("surveys.dry-run.undecided"), dryRun.rows().undecided()),
        rowCount(text("surveys.dry-run.superseded"), dryRun.rows().superseded()),
        rowCount(text("surveys.dry-run.excluded"), dryRun.rows().excluded()),
        rowCount(text("surveys.dry-run.blank-rows"), dryRun.rows().blank()),
        new SurveyView.Fact(
            text("surveys.dry-run.recognised"),
            text("surveys.places", Figures.count(dryRun.remarks().recognisedCells())),
            true));
  }

  private static SurveyView.Fact rate(AnswerDryRun dryRun) {
    var rate = dryRun.responseRate();
    return new SurveyView.Fact(
        text("surveys.rate"),
        rate == null ? text("surveys.not-stated") : text("surveys.dry-run.rate", rate.text()),
        rate != null);
  }

  static SurveyView.Fact rowCount(String name, int rows) {
    return new SurveyView.Fact(name, text("surveys.rows", Figures.count(rows)), true);
  }
}
