package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kakehashi.surveys.AnswerTrial;
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
 * @param expires until when it is kept, in words
 */
public record TrialView(
    String path,
    List<SurveyView.Fact> counts,
    List<FaultyRow> rows,
    boolean more,
    FormEntry exclusion,
    AnswerTrial trial,
    String expires) {
  private static final int SHOWN = 50;

  public TrialView {
    counts = List.copyOf(counts);
    rows = List.copyOf(rows);
  }

  /** A row of the file with everything wrong in it. */
  public record FaultyRow(int row, List<AnswerTrial.Fault> faults) {
    public FaultyRow {
      faults = List.copyOf(faults);
    }
  }

  static TrialView of(AnswerTrial trial, FormEntry exclusion) {
    var rows = rows(trial.faults());
    return new TrialView(
        TrialResource.path(trial.id()),
        counts(trial),
        rows.subList(0, Math.min(SHOWN, rows.size())),
        trial.faultyRows() > SHOWN,
        exclusion,
        trial,
        JapanTime.label(trial.expiresAt()));
  }

  private static List<FaultyRow> rows(List<AnswerTrial.Fault> faults) {
    var rows = new ArrayList<FaultyRow>();
    faults.stream()
        .collect(Collectors.groupingBy(AnswerTrial.Fault::row, TreeMap::new, Collectors.toList()))
        .forEach((row, found) -> rows.add(new FaultyRow(row, found)));
    return List.copyOf(rows);
  }

  private static List<SurveyView.Fact> counts(AnswerTrial trial) {
    var sent = trial.sent();
    return List.of(
        new SurveyView.Fact(text("surveys.year"), trial.year().label(), true),
        new SurveyView.Fact(
            text("surveys.sent"),
            sent == null ? text("surveys.not-stated") : text("surveys.people", Figures.count(sent)),
            sent != null),
        rowCount(text("surveys.trial.in"), trial.rowsIn()),
        rowCount(text("surveys.trial.accepted"), trial.accepted()),
        rowCount(text("surveys.trial.faulty"), trial.faultyRows()),
        rowCount(text("surveys.trial.superseded"), trial.supersededRows()),
        rowCount(text("surveys.trial.excluded"), trial.excludedRows()),
        new SurveyView.Fact(
            text("surveys.trial.recognised"),
            text("surveys.places", Figures.count(trial.recognisedCells())),
            true));
  }

  static SurveyView.Fact rowCount(String name, int rows) {
    return new SurveyView.Fact(name, text("surveys.rows", Figures.count(rows)), true);
  }
}
