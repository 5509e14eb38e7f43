package org.kakehashi.reporting.rendering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Column.Align;
import org.kakehashi.reporting.Block.Paragraph.Style;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.reporting.PaperKind;

/** A small paper with every kind of block, for the renderer to try itself on (試し刷り). */
final class WarmUpPaper {
  private static final String LABEL = "試し刷り";

  private WarmUpPaper() {}

  static Paper make() {
    return new Paper(
        PaperKind.SURVEY_TALLY,
        new Masthead(LABEL, null, "資料1", LocalDate.of(2026, 4, 1), "出入国在留管理庁", false),
        List.of(
            new Block.Heading(1, "1", LABEL),
            new Block.Paragraph(Style.QUESTION, LABEL),
            new Block.Paragraph(Style.BODY, LABEL),
            new Block.Bullets("・", List.of(LABEL)),
            table(),
            new Block.BarChart(
                "warm-up-chart",
                LABEL,
                "人",
                List.of(new Block.Bar(LABEL, BigDecimal.ONE, "1", null)),
                LABEL)),
        data());
  }

  private static Block table() {
    return new Block.Table(
        "warm-up",
        LABEL,
        List.of(
            new Block.Column("区分", 3, Align.START, true),
            new Block.Column("人数（人）", 1, Align.END, false)),
        List.of(new Block.Row(List.of(new Cell.Words(LABEL), new Cell.Count(1)), false)),
        List.of(LABEL));
  }

  private static PaperData data() {
    return new PaperData(
        List.of(
            new PaperData.DataTable(
                "main_answers",
                LABEL,
                List.of(
                    column("fiscal_year"),
                    column("survey_title"),
                    column("question_code"),
                    column("question_text"),
                    column("position"),
                    column("answer_text"),
                    column("edited_code")),
                List.of(
                    List.of(
                        Datum.of("2025"),
                        Datum.of(LABEL),
                        Datum.of("1"),
                        Datum.of(LABEL),
                        Datum.of(1),
                        Datum.of(LABEL),
                        Datum.of("1"))))),
        List.of(
            new PaperData.Code("question_code", "1", LABEL, null),
            new PaperData.Code("edited_code", "1", LABEL, null)),
        List.of(new PaperData.Entry("title", LABEL)));
  }

  private static PaperData.DataColumn column(String name) {
    return new PaperData.DataColumn(name, LABEL, null, LABEL);
  }
}
