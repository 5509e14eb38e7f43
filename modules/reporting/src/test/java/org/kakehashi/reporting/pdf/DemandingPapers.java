package org.kakehashi.reporting.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bar;
import org.kakehashi.reporting.Block.BarChart;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Column.Align;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Paragraph.Style;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.Cell.Count;
import org.kakehashi.reporting.Cell.Mark;
import org.kakehashi.reporting.Cell.Missing;
import org.kakehashi.reporting.Cell.Percent;
import org.kakehashi.reporting.Cell.Words;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperKind;

/** Papers that try every kind of block, line break, page break and rare character. */
final class DemandingPapers {
  private static final PaperData NO_DATA = new PaperData(List.of(), List.of(), List.of());

  private DemandingPapers() {}

  /** The survey on the case conferences as its source prints it, with shares and charts. */
  static Paper tally() {
    List<Block> body = new ArrayList<>();
    body.add(new Heading(1, "1", "調査の概要"));
    body.add(
        new Paragraph(
            Style.BODY,
            "令和8年度の事例検討会の実施に向けて、認証者に対し、事例検討会の開催方法等に関するアンケート調査を実施した。"
                + "集計は公表された回答数によるもので、回答者ごとの回答は含まない。"));
    body.add(new Heading(1, "2", "単純集計"));
    single(body, "q1", "問1", "事例検討会の開催は必要だと思いますか。", List.of("必要", "不要"), List.of(21, 4));
    single(
        body,
        "q2",
        "問2",
        "1グループ当たりの人数は、何人くらいが適当だと思いますか。",
        List.of("3～4人", "5～6人", "7～8人"),
        List.of(8, 13, 2));
    single(
        body,
        "q3",
        "問3",
        "開催時間は何分程度が適当だと思いますか。",
        List.of("90分程度", "120分程度", "150分程度", "180分程度"),
        List.of(10, 10, 2, 1));
    multiple(body);
    body.add(new Paragraph(Style.CONCLUSION, "⇒ 回答者の大半が事例検討会の実施を希望していることが認められた。"));
    body.add(
        new Paragraph(
            Style.QUESTION, "問）事例検討会を行う場合は、オンライン形式を考えています。対面を希望する場合は開催場所や開催方法等について、御意見をお願いします。"));
    body.add(
        new Bullets(
            "○",
            List.of(
                "オンライン形式を希望します。",
                "オンラインが合理的だが、対面もあった方が望ましい。（オンラインではその場限りで、繋がりが新しくできたり、深まることはあまりない。）"
                    + "対面の場合は、いつも東京開催ではなく、年ごとに開催地を変えるなどした方がよい。",
                "「SCコネク트에」と、髙橋﨑𠮷野槗①～—⇒◎○△×の各文字、Nguyễn Thị Đức さん")));
    return new Paper(
        PaperKind.SURVEY_TALLY,
        new Masthead(
            "アンケート調査結果（単純集計）（案）",
            "事例検討会の開催方法等に関するアンケート調査",
            "資料1",
            LocalDate.of(2026, 2, 25),
            "出入国在留管理庁",
            true),
        body,
        NO_DATA);
  }

  /** Every kind of block over several pages, with tables of two to eight columns. */
  static Paper large() {
    List<Block> body = new ArrayList<>();
    body.add(new Heading(1, "第1", "長い表"));
    body.add(new Paragraph(Style.BODY, "局別の開催状況は次のとおりである。"));
    body.add(longTable());
    for (int columns = 2; columns <= 8; columns++) {
      body.add(new Heading(2, Integer.toString(columns - 1), columns + "列の表"));
      body.add(
          new Paragraph(
              Style.BODY,
              "この段落は折り返しと行頭禁則を確かめるためのもので、読点、句点。「かぎ括弧」、（丸括弧）、長音のデータベース・ユーザー、小書きのキャッチ、"
                  + "そして数字12,345や英字Follow-up trainingを含み、何行にもわたって続く文章になっている。"
                  + "さらに文を重ねて、ちょうど行末に句読点が来る場合も、行末に始め括弧が来る「場合」も確かめる。"));
      body.add(wideTable(columns));
    }
    body.add(comparison());
    body.add(new Heading(1, "第2", "長い見出しは折り返しても欠けてはならないので、わざと二行にわたる長さの見出しをここに置いて確かめることにする"));
    body.add(new Heading(3, "(1)", "段を飛ばした見出し"));
    body.add(new Bullets("・", paragraphs("項目", 12)));
    for (String text : paragraphs("段落", 14)) {
      body.add(new Paragraph(Style.BODY, text));
    }
    body.add(
        new BarChart(
            "long-labels",
            "図2　長いラベルの図",
            "件",
            List.of(
                new Bar(
                    "参加しやすさの観点から活動地域の近い地方出入国在留管理局を会場とすること",
                    BigDecimal.valueOf(1250),
                    "1,250",
                    null),
                new Bar("講師の負担", BigDecimal.valueOf(310), "310", "参考値"),
                new Bar("その他", BigDecimal.ZERO, "0", null)),
            "長いラベルの図。会場1,250件、講師310件、その他0件。"));
    return new Paper(
        PaperKind.ANNUAL_REVIEW,
        new Masthead(
            "令和7年度における外国人支援コーディネーターの取組の実施結果及び令和8年度の計画について（案）",
            null,
            "参考資料1",
            LocalDate.of(2026, 3, 31),
            "出入国在留管理庁",
            false),
        body,
        NO_DATA);
  }

  /** Texts longer than a page, charts longer than a page, words longer than a column. */
  static Paper extreme() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      bars.add(new Bar("区分" + i, BigDecimal.valueOf(i), i + "件", i % 9 == 0 ? "注" + i : null));
    }
    String endless = sentences("終わりのない文", 120);
    return new Paper(
        PaperKind.ANNUAL_REVIEW,
        new Masthead(
            sentences("題名", 3),
            sentences("副題", 3),
            "参考資料12－3（別添の2）",
            LocalDate.of(2019, 5, 1),
            "出入国在留管理庁在留管理支援部在留支援課在留支援企画室",
            true),
        List.of(
            new Heading(1, "第1", sentences("見出し", 4)),
            new Paragraph(Style.BODY, endless),
            new Paragraph(Style.QUESTION, sentences("問い", 6)),
            new Paragraph(Style.CONCLUSION, "⇒ " + sentences("結論", 6)),
            new Paragraph(Style.NOTE, sentences("注記", 6)),
            new Bullets("・", List.of(endless, "改行\nのある項目", "")),
            new Table(
                "endless",
                sentences("表題", 3),
                columns(8),
                List.of(
                    row(8, "前", false),
                    new Row(
                        List.of(
                            new Words(sentences("長い", 9)),
                            new Words("Follow-up-training-for-coordinators"),
                            new Words(""),
                            new Count(1234567890123L),
                            new Words(sentences("セル", 60)),
                            new Missing("資料に記載なし"),
                            new Count(0),
                            new Words("末")),
                        false),
                    row(8, "後", true)),
                List.of(sentences("表の注", 5))),
            new Table("empty", "行のない表", columns(3), List.of(), List.of("該当なし")),
            new BarChart("many", "図　多くの棒", "件", bars, "60本の棒の図。"),
            new BarChart("none", "図　棒のない図", "件", List.of(), "棒のない図。"),
            new Heading(2, "", "最後の見出し")),
        NO_DATA);
  }

  /** A one-page paper of its own words, to tell parallel runs apart. */
  static Paper numbered(String number) {
    return new Paper(
        PaperKind.FORMAT_COMPARISON,
        new Masthead(
            "題名" + number, null, "資料" + number, LocalDate.of(2026, 4, 1), "発行元" + number, false),
        List.of(
            new Heading(1, number, "見出し" + number),
            new Paragraph(Style.BODY, "本文" + number + "を読む。"),
            new Table(
                "t" + number,
                "表" + number,
                columns(2 + number.length() % 3),
                List.of(row(2 + number.length() % 3, number, false)),
                List.of("注" + number))),
        NO_DATA);
  }

  private static void single(
      List<Block> body,
      String id,
      String number,
      String question,
      List<String> options,
      List<Integer> counts) {
    int n = counts.stream().mapToInt(Integer::intValue).sum();
    List<Row> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      BigDecimal share =
          BigDecimal.valueOf(counts.get(i) * 100L)
              .divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP);
      rows.add(
          new Row(
              List.of(new Words(options.get(i)), new Count(counts.get(i)), new Percent(share)),
              false));
      bars.add(
          new Bar(
              options.get(i),
              BigDecimal.valueOf(counts.get(i)),
              counts.get(i) + "（" + share + "％）",
              null));
    }
    rows.add(
        new Row(List.of(new Words("計"), new Count(n), new Percent(new BigDecimal("100.0"))), true));
    body.add(new Heading(2, number, question));
    body.add(
        new Table(
            id,
            "表　" + question,
            List.of(
                new Column("回答", 3, Align.START, true),
                new Column("回答数（人）", 1, Align.END, false),
                new Column("構成比（％）", 1, Align.END, false)),
            rows,
            List.of("n＝" + n + "（回答数の合計）", "構成比の合計は100%にならない場合がある。", "回答者数が少ないため参考値")));
    body.add(
        new BarChart(id + "-chart", "図　" + question, "人", bars, question + "回答数の横棒グラフ。値は表のとおり。"));
  }

  private static void multiple(List<Block> body) {
    List<String> options = List.of("医療・福祉", "入管手続", "教育", "家庭・DV", "労働", "行政サービス", "異文化・宗教", "その他");
    int[] counts = {16, 15, 15, 13, 10, 10, 4, 3};
    List<Row> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      rows.add(new Row(List.of(new Words(options.get(i)), new Count(counts[i])), false));
      bars.add(
          new Bar(
              options.get(i), BigDecimal.valueOf(counts[i]), Integer.toString(counts[i]), null));
    }
    body.add(new Heading(2, "問4", "事例テーマは何がいいですか（複数回答可）。"));
    body.add(
        new Table(
            "q4",
            "表　事例テーマ",
            List.of(
                new Column("回答", 3, Align.START, true), new Column("回答数（件）", 1, Align.END, false)),
            rows,
            List.of("複数回答のため、公表された回答数からは構成比を算出しない。")));
    body.add(new BarChart("q4-chart", "図　事例テーマ", "件", bars, "事例テーマの回答数の横棒グラフ。値は表のとおり。"));
  }

  private static Table longTable() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 70; i++) {
      boolean stated = i % 7 != 0;
      rows.add(
          new Row(
              List.of(
                  new Words("第" + i + "地方出入国在留管理局" + (i % 5 == 0 ? "（分科会を含む合同開催の事例検討会）" : "")),
                  new Count(i * 37L),
                  stated ? new Count(i * 31L) : new Missing("資料に記載なし"),
                  new Words("備考" + i)),
              false));
    }
    rows.add(
        new Row(List.of(new Words("計"), new Count(91945), new Missing("－"), new Words("")), true));
    return new Table(
        "bureaus",
        "表1　地方局別の開催状況",
        List.of(
            new Column("地方局", 4, Align.START, true),
            new Column("案内者数（人）", 2, Align.END, false),
            new Column("参加者数（人）", 2, Align.END, false),
            new Column("備考", 3, Align.START, false)),
        rows,
        List.of("「資料に記載なし」は0人を意味しない。"));
  }

  private static Table wideTable(int columns) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      rows.add(row(columns, columns + "-" + i, i == 4));
    }
    return new Table(
        "wide-" + columns, "表" + columns + "　" + columns + "列", columns(columns), rows, List.of());
  }

  private static List<Column> columns(int count) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("区分", 2, Align.START, true));
    for (int i = 1; i < count; i++) {
      columns.add(new Column("項目" + i + "（人）", 1, i % 2 == 0 ? Align.CENTER : Align.END, false));
    }
    return columns;
  }

  private static Row row(int columns, String mark, boolean total) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Words("行" + mark));
    for (int i = 1; i < columns; i++) {
      cells.add(i == 2 ? new Words("欄" + mark + "-" + i) : new Count(1234L * i));
    }
    return new Row(cells, total);
  }

  private static Table comparison() {
    return new Table(
        "comparison",
        "表9　開催形式の比較",
        List.of(
            new Column("開催形式", 2, Align.START, true),
            new Column("対面形式", 4, Align.START, false),
            new Column("オンライン形式", 4, Align.START, false)),
        List.of(
            new Row(
                List.of(
                    new Words("参加のしやすさ"),
                    new Mark("△", "やや劣る", "会場の遠隔地で活動する認証者にとっては負担が大きく、参加しづらくなる"),
                    new Mark("◎", "優れる", "自宅、職場等から参加可能で、活動場所にかかわらず負担が少なく、参加しやすい")),
                false),
            new Row(
                List.of(
                    new Words("議論の活発化"),
                    new Mark("◎", "優れる", "発言しやすい雰囲気作りが容易で議論が活発化しやすい"),
                    new Mark("×", "劣る", "参加者の反応がわかりづらく、議論が活発化しづらい")),
                false)),
        List.of("記号の意味：◎優れる、○やや優れる、△やや劣る、×劣る"));
  }

  private static String sentences(String name, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(name).append("その").append(i).append("、「確かめるための文」である。");
    }
    return text.toString();
  }

  private static List<String> paragraphs(String name, int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      paragraphs.add(
          name
              + i
              + "は、認証者同士のつながりを構築し、活動地域の近い者が顔を合わせて議論できるようにするためのものである。"
              + "各地方局を会場にすることで、参加者の負担を最小限に抑えるとともに会場費等のコストの削減が図れる（"
              + name
              + i
              + "の終わり）。");
    }
    return paragraphs;
  }
}
