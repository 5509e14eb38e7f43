package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.List;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.web.page.Figures;
import org.kakehashi.web.page.JapanTime;

/**
 * The receipt of answer sheets taken in.
 *
 * @param rows rows in, what became of them, and how many values a clerk corrected
 * @param balance the same as one line: 10 ＝ 8 ＋ 1 ＋ 1
 * @param exclusions rows left out, with their reasons
 * @param corrections values a clerk corrected
 */
public record ReceiptView(
    String surveyPath,
    List<SurveyView.Fact> rows,
    String balance,
    List<Decisions.Exclusion> exclusions,
    List<CellCorrection> corrections,
    List<SurveyView.Fact> facts) {
  public ReceiptView {
    rows = List.copyOf(rows);
    exclusions = List.copyOf(exclusions);
    corrections = List.copyOf(corrections);
    facts = List.copyOf(facts);
  }

  /** A corrected value, blanks and the time in words. */
  public record CellCorrection(
      int row, String column, String former, String value, String at, String by) {
    static CellCorrection of(Decisions.CellCorrection correction) {
      return new CellCorrection(
          correction.row(),
          correction.column(),
          shown(correction.former()),
          shown(correction.value()),
          JapanTime.label(correction.correctedAt()),
          correction.correctedBy());
    }

    private static String shown(String value) {
      return value.isEmpty() ? text("surveys.dry-run.blank") : value;
    }
  }

  static ReceiptView of(AnswerReceipt receipt) {
    return new ReceiptView(
        SurveyPath.of(receipt.survey().id()),
        List.of(
            DryRunView.rowCount(text("surveys.dry-run.in"), receipt.rows().in()),
            DryRunView.rowCount(text("surveys.receipt.accepted"), receipt.rows().accepted()),
            DryRunView.rowCount(text("surveys.dry-run.excluded"), receipt.rows().excluded()),
            DryRunView.rowCount(text("surveys.dry-run.superseded"), receipt.rows().superseded()),
            new SurveyView.Fact(
                text("surveys.dry-run.mends"),
                text("surveys.places", Figures.count(receipt.corrected())),
                true)),
        text(
            "surveys.receipt.balance",
            Figures.count(receipt.rows().in()),
            Figures.count(receipt.rows().accepted()),
            Figures.count(receipt.rows().excluded()),
            Figures.count(receipt.rows().superseded())),
        receipt.decisions().exclusions(),
        receipt.decisions().corrections().stream().map(CellCorrection::of).toList(),
        SurveyView.facts(receipt.survey()));
  }
}
