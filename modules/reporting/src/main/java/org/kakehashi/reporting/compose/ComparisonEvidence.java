package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;

/**
 * What follows the matrix: the evidence on all sides, a reference note, the sentence a person
 * wrote.
 */
final class ComparisonEvidence {
  private static final Listing<Cited> LISTING =
      new Listing<Cited>("citations", "根拠とした意見・資料")
          .told("comparison_title", "比較の表題", "比較の名称", cited -> Datum.of(cited.in().title()))
          .told("citation_number", "番号", "掲載順", cited -> Datum.of(cited.number()))
          .told("criterion", "観点", "関係する観点。空白は全体", cited -> Datum.of(cited.passage().criterion()))
          .told(
              "supports",
              "支持する形式",
              "その意見が支持する開催形式。空白はいずれでもない",
              cited -> Datum.of(cited.passage().supports()))
          .told("citation_text", "引用文", "資料の文言", cited -> Layout.line(cited.passage().text()))
          .told("source_title", "出典", "資料名", cited -> Layout.title(cited.passage().source()))
          .told(
              "source_date",
              "出典の日付",
              "資料の日付",
              cited -> Layout.datum(cited.passage().source().date()));

  private ComparisonEvidence() {}

  static List<Block> printed(ComparisonEntry entry) {
    List<Block> blocks = new ArrayList<>();
    if (!entry.citations().isEmpty()) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, "根拠とした意見・資料"));
      blocks.add(
          new Bullets("○", entry.citations().stream().map(ComparisonEvidence::cited).toList()));
      blocks.add(Layout.note("（注）相反する意見も、いずれもそのまま掲載している。"));
    }
    String reference = entry.referenceNote();
    if (reference != null) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, "（参考情報）"));
      blocks.add(Layout.body(reference));
    }
    String conclusion = entry.conclusion();
    if (conclusion != null) {
      blocks.add(new Paragraph(Paragraph.Style.CONCLUSION, conclusion));
    }
    return blocks;
  }

  static DataTable data(List<Comparison> comparisons) {
    List<Cited> rows = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      int number = 0;
      for (Citation passage : comparison.entry().citations()) {
        number++;
        rows.add(new Cited(comparison.entry(), number, passage));
      }
    }
    return LISTING.data(rows);
  }

  private static String cited(Citation citation) {
    StringBuilder words = new StringBuilder();
    if (citation.criterion() != null) {
      words.append("【").append(citation.criterion()).append("】");
    }
    words.append(Layout.oneLine(citation.text()));
    words.append("（").append(citation.source().label());
    if (citation.supports() != null) {
      words.append("、").append(citation.supports()).append("を支持");
    }
    return words.append("）").toString();
  }

  private record Cited(ComparisonEntry in, int number, Citation passage) {}
}
