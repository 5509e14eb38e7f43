package org.kakehashi.reporting.sample;

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
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataColumn;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.reporting.PaperData.Entry;
import org.kakehashi.reporting.PaperKind;

/** Papers as the office makes them, with the published figures of the real survey. */
public final class SamplePapers {
  private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

  private SamplePapers() {}

  private record Option(String code, String label, String plain, int count) {}

  private record Question(String code, String text, boolean single, List<Option> options) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "1", "事例検討会の開催は必要だと思いますか。", true, List.of(option(1, "必要", 21), option(2, "不要", 4))),
          new Question(
              "2",
              "1グループ当たりの人数は、何人くらいが適当だと思いますか。",
              true,
              List.of(
                  new Option("1", "3～4人", "3人から4人", 8),
                  new Option("2", "5～6人", "5人から6人", 13),
                  new Option("3", "7～8人", "7人から8人", 2))),
          new Question(
              "3",
              "開催時間は何分程度が適当だと思いますか。",
              true,
              List.of(
                  option(1, "90分程度", 10),
                  option(2, "120分程度", 10),
                  option(3, "150分程度", 2),
                  option(4, "180分程度", 1))),
          new Question(
              "4",
              "事例テーマは何がいいですか（複数回答可）。",
              false,
              List.of(
                  option(1, "医療・福祉", 16),
                  option(2, "入管手続", 15),
                  option(3, "教育", 15),
                  option(4, "家庭・DV", 13),
                  option(5, "労働", 10),
                  option(6, "行政サービス", 10),
                  option(7, "異文化・宗教", 4),
                  option(8, "その他", 3))));

  private static final List<String> OPINIONS =
      List.of(
          "オンライン形式を希望します。",
          "オンラインが合理的だが、対面もあった方が望ましい。(オンラインではその場限りで、繋がり新しくできたり、深まることはあまりない)"
              + " 対面の場合は、いつも東京開催ではなく、年ごとに開催地を変えるなどした方がよい。",
          "対面の方が交流が活発になると思うが、現実的にはオンラインが参加しやすい。",
          "全国に散らばるコーディネーターが一堂に会するのは難しいので、オンラインの開催でよいのですが、時に地域での開催があれば、"
              + "比較的類似する課題・問題を抱えたコーディネーターが集まれる可能性もあるので、地域での開催も(いずれ)ご検討ください。");

  private static Option option(int code, String label, int count) {
    return new Option(Integer.toString(code), label, label, count);
  }

  /** The survey on the case conferences, published counts. */
  public static Paper tally() {
    List<Block> body = new ArrayList<>();
    body.add(new Heading(1, "1", "事例検討会の要否、開催時間、テーマ等"));
    for (Question question : QUESTIONS) {
      body.add(new Paragraph(Paragraph.Style.QUESTION, "問）" + question.text()));
      body.add(table(question));
      body.add(chart(question));
    }
    body.add(new Paragraph(Paragraph.Style.CONCLUSION, "回答者の大半が事例検討会の実施を希望していることが認められた。"));
    body.add(new Heading(1, "2", "開催場所、開催方法等"));
    body.add(
        new Paragraph(
            Paragraph.Style.QUESTION,
            "問）事例検討会を行う場合は、オンライン形式を考えています。対面を希望する場合は開催場所や開催方法等について、御意見ををお願いします。"));
    body.add(new Paragraph(Paragraph.Style.BODY, "主な回答"));
    body.add(new Bullets("○", OPINIONS));
    body.add(
        new Paragraph(
            Paragraph.Style.CONCLUSION,
            "オンライン形式での実施を希望、又は容認する回答があった一方で、対面形式での開催を希望する回答も一定程度認められた。"));
    return new Paper(
        PaperKind.SURVEY_TALLY,
        new Masthead("アンケート調査結果（単純集計）", "事例検討会の開催方法等に関するアンケート調査", "資料2－1", DATE, "出入国在留管理庁", true),
        body,
        tallyData());
  }

  private static Table table(Question question) {
    int base = question.options().stream().mapToInt(Option::count).sum();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("回答", 5, Align.START, true), new Column("回答数（件）", 2, Align.END, false)));
    List<Row> rows = new ArrayList<>();
    for (Option option : question.options()) {
      List<Cell> cells =
          new ArrayList<>(List.of(new Cell.Words(option.label()), new Cell.Count(option.count())));
      if (question.single()) {
        cells.add(new Cell.Percent(percent(option.count(), base)));
      }
      rows.add(new Row(cells, false));
    }
    if (question.single()) {
      columns.add(new Column("構成比（％）", 2, Align.END, false));
      rows.add(
          new Row(
              List.of(
                  new Cell.Words("計"),
                  new Cell.Count(base),
                  new Cell.Percent(new BigDecimal("100.0"))),
              true));
    }
    return new Table(
        "q" + question.code(),
        "表" + question.code() + "　" + question.text().replace("。", ""),
        columns,
        rows,
        question.single()
            ? List.of("注1　n＝" + base + "（回答数の合計）", "注2　構成比の合計は100%にならない場合がある。", "注3　回答者数が少ないため参考値。")
            : List.of("注　複数回答であり、回答者数が資料に記載されていないため、構成比は算出していない。"));
  }

  private static BigDecimal percent(int count, int base) {
    return BigDecimal.valueOf(count * 100L)
        .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
  }

  private static BarChart chart(Question question) {
    return new BarChart(
        "c" + question.code(),
        "図" + question.code() + "　" + question.text().replace("。", ""),
        "件",
        question.options().stream()
            .map(
                option ->
                    new Bar(
                        option.label(),
                        BigDecimal.valueOf(option.count()),
                        Integer.toString(option.count()),
                        null))
            .toList(),
        "横棒グラフ。数値は表" + question.code() + "のとおり。");
  }

  private static PaperData tallyData() {
    List<List<Datum>> rows = new ArrayList<>();
    List<Code> codes = new ArrayList<>();
    codes.add(new Code("source_code", "published", "公表された集計値", null));
    codes.add(new Code("question_kind_code", "single", "単一回答", null));
    codes.add(new Code("question_kind_code", "multiple", "複数回答", null));
    codes.add(new Code("option_kind_code", "option", "選択肢", null));
    codes.add(new Code("base_kind_code", "sum_of_counts", "回答数の合計", null));
    codes.add(new Code("base_kind_code", "not_stated", "記載なし", "構成比を算出しない"));
    codes.add(new Code("measure_code", "count", "回答数", "単位は件"));
    codes.add(new Code("measure_code", "share", "構成比", "単位は％"));
    for (Question question : QUESTIONS) {
      codes.add(new Code("question_code", question.code(), question.text(), null));
      for (Option option : question.options()) {
        String code = question.code() + "-" + option.code();
        codes.add(new Code("option_code", code, option.plain(), null));
        int base = question.options().stream().mapToInt(Option::count).sum();
        rows.add(observation(question, option, base, "count", Datum.of(option.count()), "件"));
        if (question.single()) {
          Datum share = Datum.of(percent(option.count(), base));
          rows.add(observation(question, option, base, "share", share, "％"));
        }
      }
    }
    return new PaperData(
        List.of(new DataTable("survey_tally", "単純集計", COLUMNS, rows)),
        codes,
        List.of(new Entry("source", "公表された集計表"), new Entry("revision", "第1版 2026-03-31 新規作成")));
  }

  private static List<Datum> observation(
      Question question, Option option, int base, String measure, Datum value, String unit) {
    boolean range = question.code().equals("2");
    return List.of(
        Datum.of(2025),
        Datum.of("事例検討会の開催方法等に関するアンケート調査"),
        Datum.of("published"),
        Datum.of(question.code()),
        Datum.of(question.text()),
        Datum.of(question.single() ? "single" : "multiple"),
        Datum.of(question.code() + "-" + option.code()),
        Datum.of(option.plain()),
        Datum.of("option"),
        range ? Datum.of(option.plain().charAt(0) - '0') : Datum.blank(),
        range ? Datum.of(option.plain().charAt(4) - '0') : Datum.blank(),
        Datum.of(question.single() ? "sum_of_counts" : "not_stated"),
        question.single() ? Datum.of(base) : Datum.blank(),
        Datum.of(measure),
        value,
        Datum.of(unit));
  }

  private static final List<DataColumn> COLUMNS =
      List.of(
          column("fiscal_year", "年度", "調査の属する年度が始まる西暦年"),
          column("survey_title", "調査名", "調査の名称"),
          column("source_code", "集計の基", "数値の出所を示すコード"),
          column("question_code", "設問コード", "設問を示すコード"),
          column("question_text", "設問文", "設問の文言"),
          column("question_kind_code", "回答形式", "回答形式を示すコード"),
          column("option_code", "選択肢コード", "選択肢を示すコード"),
          column("option_label", "選択肢", "選択肢の文言（機種依存文字を用いない表記）"),
          column("option_kind_code", "選択肢の種別", "選択肢の種別を示すコード"),
          column("option_min", "範囲の下限", "範囲である選択肢の下限"),
          column("option_max", "範囲の上限", "範囲である選択肢の上限"),
          column("base_kind_code", "母数の種別", "母数が何を数えたものかを示すコード"),
          new DataColumn("base_n", "母数", "件", "構成比の分母。空白は母数の記載がないことを示す"),
          column("measure_code", "項目", "回答数と構成比の別を示すコード"),
          column("value", "値", "項目の値"),
          column("unit", "単位", "値の単位"));

  private static DataColumn column(String name, String label, String definition) {
    return new DataColumn(name, label, null, definition);
  }

  /** The comparison of formats. */
  public static Paper comparison() {
    List<Row> rows =
        List.of(
            row(
                "参加のしやすさ",
                new Cell.Mark("△", "やや劣る", "会場の遠隔地で活動する認証者にとっては負担が大きく、参加しづらくなる"),
                new Cell.Mark("◎", "優れている", "自宅、職場等から参加可能で、活動場所にかかわらず負担が少なく、参加しやすい")),
            row(
                "費用",
                new Cell.Mark("△", "やや劣る", "交通費・会場費が必要"),
                new Cell.Mark("◎", "優れている", "交通費・会場費が不要")),
            row(
                "議論の活発化",
                new Cell.Mark("◎", "優れている", "発言しやすい雰囲気作りが容易で議論が活発化しやすい"),
                new Cell.Mark("△", "やや劣る", "参加者の反応がわかりづらく、議論が活発化しづらい")),
            row(
                "認証者同士のつながり",
                new Cell.Mark("◎", "優れている", "直接対話できることで、つながりの構築が容易"),
                new Cell.Mark("△", "やや劣る", "参加者同士で気軽に意見交換しづらく、つながりの構築が難しい")));
    List<Block> body =
        List.of(
            new Heading(1, "1", "事例検討会の実施方法、実施場所"),
            new Table(
                "matrix",
                "表1　開催形式の比較",
                List.of(
                    new Column("開催形式", 2, Align.START, true),
                    new Column("対面形式", 5, Align.START, false),
                    new Column("オンライン形式", 5, Align.START, false)),
                rows,
                List.of("注　◎：優れている　○：おおむね良い　△：やや劣る　×：劣る")),
            new Paragraph(
                Paragraph.Style.BODY,
                "（参考情報）社会福祉士、精神保健福祉士、公認心理師、キャリアコンサルタントの各資格の職能団体において、対面による事例検討会の開催は"
                    + "認められなかったものの、都道府県等に設置している各団体の一部の支部において、対面による事例検討会の開催事実は認められた。"),
            new Heading(2, "(1)", "実施方法"),
            new Bullets("○", List.of("参加者は対面形式、講師はオンライン形式の「ハイブリッド形式」")));
    return new Paper(
        PaperKind.FORMAT_COMPARISON,
        new Masthead("開催形式の比較（案）", null, "資料3", DATE, "出入国在留管理庁", false),
        body,
        tallyData());
  }

  private static Row row(String criterion, Cell onSite, Cell online) {
    return new Row(List.of(new Cell.Words(criterion), onSite, online), false);
  }

  /** A year's review with headings of all levels, tables, missing figures and a chart. */
  public static Paper review() {
    List<Block> body = new ArrayList<>();
    body.add(new Heading(1, "第1", "令和7年度における取組の実施結果"));
    body.add(new Heading(2, "1", "計画と実施状況"));
    body.add(
        new Paragraph(
            Paragraph.Style.BODY,
            "令和7年度（2025年度）は、事例検討会の開催方法等に関するアンケート調査を実施し、認証者の意向を把握した上で、"
                + "令和8年度（2026年度）以降の事例検討会の実施方法を検討した。"));
    body.add(new Heading(3, "(1)", "地方局別の実施状況"));
    body.add(
        new Table(
            "events",
            "表1　地方局別の実施状況",
            List.of(
                new Column("地方局", 4, Align.START, true),
                new Column("実施日", 2, Align.CENTER, false),
                new Column("状況", 2, Align.CENTER, false),
                new Column("案内（人）", 2, Align.END, false),
                new Column("申込み（人）", 2, Align.END, false),
                new Column("参加（人）", 2, Align.END, false)),
            List.of(
                event("札幌出入国在留管理局"), event("東京出入国在留管理局"), event("大阪出入国在留管理局"), event("福岡出入国在留管理局")),
            List.of("注　「資料に記載なし」は値が不明であることを表し、0とは異なる。")));
    body.add(new Heading(2, "2", "アンケート調査の結果"));
    Paper tally = tally();
    body.addAll(tally.body().subList(1, 8));
    body.add(new Heading(1, "第2", "令和8年度以降の事例検討会の実施方法について（案）"));
    body.add(
        new Bullets(
            "-",
            List.of(
                "参加者は対面形式を採用することで、より活発な議論が可能となる上、活動地域の近い認証者同士でのつながりが構築できる。",
                "講師はオンライン形式にすることで、講師の負担が軽減できる上、日程調整も容易になる。")));
    body.addAll(comparison().body());
    return new Paper(
        PaperKind.ANNUAL_REVIEW,
        new Masthead("令和7年度における事例検討会等の実施結果について（案）", null, "資料1", DATE, "出入国在留管理庁", true),
        body,
        tallyData());
  }

  private static Row event(String bureau) {
    return new Row(
        List.of(
            new Cell.Words(bureau),
            new Cell.Words("R8.9.15"),
            new Cell.Words("実施予定"),
            new Cell.Count(1234),
            new Cell.Missing("資料に記載なし"),
            new Cell.Missing("資料に記載なし")),
        false);
  }

  /** The same paper with another body. */
  public static Paper with(List<Block> body) {
    Paper tally = tally();
    return new Paper(tally.kind(), tally.masthead(), body, tally.data());
  }

  /** The same paper with other data. */
  public static Paper with(PaperData data) {
    Paper tally = tally();
    return new Paper(tally.kind(), tally.masthead(), tally.body(), data);
  }
}
