package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.web.page.Figures;
import org.kakehashi.web.page.JapanTime;

/**
 * The receipt of answer sheets taken in.
 *
 * @param rows rows in, what became of them, and how many values a clerk corrected
 * @param balance the same as one line: 10 ＝ 8 ＋ 1 ＋ 1
 * @param leftOut rows that were not taken in
 * @param more of which fates there are more than are listed, one sentence each
 * @param corrections values a clerk corrected
 * @param chosen queries a clerk answered
 */
public record ReceiptView(
    String surveyPath,
    List<SurveyView.Fact> rows,
    String balance,
    List<AnswerReceipt.LeftOut> leftOut,
    List<String> more,
    List<CellCorrection> corrections,
    List<Chosen> chosen,
    List<SurveyView.Fact> facts) {
  public ReceiptView {
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
    more = List.copyOf(more);
    chosen = List.copyOf(chosen);
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

  /** A query answered, the time in words. */
  public record Chosen(String said, String at, String by) {
    static Chosen of(Decisions.Chosen chosen) {
      return new Chosen(chosen.said(), JapanTime.label(chosen.decidedAt()), chosen.decidedBy());
    }
  }

  /** Rows that a later one replaced. */
  public List<AnswerReceipt.LeftOut> superseded() {
    return leftOut(AnswerReceipt.Fate.SUPERSEDED);
  }

  /** Rows left out, with their reasons. */
  public List<AnswerReceipt.LeftOut> excluded() {
    return leftOut(AnswerReceipt.Fate.EXCLUDED);
  }

  /** Rows without content, consecutive ones as one. */
  public List<AnswerReceipt.LeftOut> blank() {
    return leftOut(AnswerReceipt.Fate.BLANK);
  }

  private List<AnswerReceipt.LeftOut> leftOut(AnswerReceipt.Fate fate) {
    return of(fate, leftOut);
  }

  private static List<AnswerReceipt.LeftOut> of(
      AnswerReceipt.Fate fate, List<AnswerReceipt.LeftOut> rows) {
    return rows.stream().filter(row -> row.fate() == fate).toList();
  }

  private static List<String> more(AnswerReceipt receipt) {
    var more = new ArrayList<String>();
    for (var fate : AnswerReceipt.Fate.values()) {
      var listed = of(fate, receipt.leftOut());
      int all = rows(fate, receipt.rows());
      if (listed.size() >= AnswerReceipt.LISTED && told(fate, listed) < all) {
        more.add(
            text(
                "surveys.receipt.more",
                fate.label(),
                Figures.count(listed.size()),
                Figures.count(all)));
      }
    }
    return more;
  }

  private static int rows(AnswerReceipt.Fate fate, AnswerRows rows) {
    return switch (fate) {
      case SUPERSEDED -> rows.superseded();
      case EXCLUDED -> rows.excluded();
      case BLANK -> rows.blank();
    };
  }

  /** How many rows they tell of: consecutive blank ones are one entry. */
  private static int told(AnswerReceipt.Fate fate, List<AnswerReceipt.LeftOut> listed) {
    return fate == AnswerReceipt.Fate.BLANK
        ? listed.stream().mapToInt(each -> each.otherRow() - each.row() + 1).sum()
        : listed.size();
  }

  static ReceiptView of(AnswerReceipt receipt) {
    return new ReceiptView(
        SurveyPath.of(receipt.survey().id()),
        List.of(
            DryRunView.rowCount(text("surveys.dry-run.in"), receipt.rows().in()),
            DryRunView.rowCount(text("surveys.receipt.accepted"), receipt.rows().accepted()),
            DryRunView.rowCount(text("surveys.dry-run.excluded"), receipt.rows().excluded()),
            DryRunView.rowCount(text("surveys.dry-run.superseded"), receipt.rows().superseded()),
            DryRunView.rowCount(text("surveys.dry-run.blank-rows"), receipt.rows().blank()),
            new SurveyView.Fact(
                text("surveys.dry-run.mends"),
                text("surveys.places", Figures.count(receipt.corrected())),
                true)),
        text(
            "surveys.receipt.balance",
            Figures.count(receipt.rows().in()),
            Figures.count(receipt.rows().accepted()),
            Figures.count(receipt.rows().excluded()),
            Figures.count(receipt.rows().superseded()),
            Figures.count(receipt.rows().blank())),
        receipt.leftOut(),
        more(receipt),
        receipt.decisions().corrections().stream().map(CellCorrection::of).toList(),
        receipt.decisions().chosen().stream().map(Chosen::of).toList(),
        SurveyView.facts(receipt.survey()));
  }
}
