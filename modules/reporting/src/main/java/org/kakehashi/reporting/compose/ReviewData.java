package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.registry.Bureau;
import org.kakehashi.reporting.DataBook.Code;
import org.kakehashi.reporting.DataBook.DataColumn;
import org.kakehashi.reporting.DataBook.DataTable;
import org.kakehashi.reporting.DataBook.Datum;
import org.kakehashi.sessions.AnswerToCommittee;
import org.kakehashi.sessions.Attendance;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.Decision;
import org.kakehashi.sessions.DecisionStatus;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.IssueStatus;
import org.kakehashi.sessions.Modes;
import org.kakehashi.sessions.OpenIssue;
import org.kakehashi.sessions.Progress;
import org.kakehashi.sessions.StatedDate;
import org.kakehashi.sessions.Undertaking;
import org.kakehashi.sessions.UndertakingKind;

/** The year's review in long form. */
final class ReviewData {
  private static final List<Measure> MEASURES =
      List.of(
          new Measure("invited", "案内数", Headcount::invited),
          new Measure("applied", "申込者数", Headcount::applied),
          new Measure("attended", "参加者数", Headcount::attended),
          new Measure("staff_attended", "入管職員の参加者数", Headcount::staffAttended));

  private ReviewData() {}

  /** Head counts of events, one row an event and measure; blank where nothing is stated. */
  static DataTable conferences(List<Conference> conferences, Map<String, Bureau> bureaus) {
    List<List<Datum>> rows = new ArrayList<>();
    for (Conference conference : conferences) {
      var entry = conference.entry();
      Bureau bureau = bureaus.get(entry.bureau());
      Modes modes = entry.modes();
      for (Measure measure : MEASURES) {
        Integer count = measure.of().apply(entry.headcount());
        rows.add(
            List.of(
                Datum.of(entry.year().year()),
                Datum.of(entry.series()),
                Datum.of(entry.bureau()),
                Datum.of(bureau == null ? entry.bureau() : bureau.name()),
                Datum.of(entry.occasion()),
                Datum.of(lower(entry.progress())),
                Datum.of(code(entry.date())),
                Datum.of(modes == null ? null : lower(modes.participants())),
                Datum.of(modes == null ? null : lower(modes.lecturers())),
                Datum.of(measure.code()),
                count == null ? Datum.blank() : Datum.of(count),
                Datum.of("人"),
                Datum.of(count == null ? "not_stated" : "stated")));
      }
    }
    return new DataTable(
        "conferences",
        "地方局別の実施状況",
        List.of(
            column("fiscal_year", "年度", "行事の属する年度が始まる西暦年"),
            column("series", "行事", "行事の名称"),
            column("bureau_code", "地方局コード", "実施する地方局を示すコード"),
            column("bureau", "地方局", "実施する地方局の正式名称"),
            column("occasion", "回", "同じ局の行事を区別する名称。空白は一件のみ"),
            column("progress_code", "状況コード", "行事の状況を示すコード"),
            column("date", "時期", "実施の時期。空白は未定"),
            column("participants_code", "参加者の形式", "参加者の参加の形式を示すコード。空白は未定"),
            column("lecturers_code", "講師の形式", "講師の参加の形式を示すコード。空白は未定"),
            column("measure_code", "項目", "何の人数かを示すコード"),
            column("value", "値", "人数。空白は資料に記載なし"),
            column("unit", "単位", "値の単位"),
            column("value_status_code", "値の状態", "値が資料に記載されているかを示すコード")),
        rows);
  }

  /**
   * Every figure of the review in one table: the head counts of events and the surveys' counts and
   * shares. The rows are those of the other tables, named alike.
   *
   * @param conferences as {@link #conferences} yields it
   * @param tallies as {@link TallyData#figures} yields it
   */
  static DataTable figures(DataTable conferences, DataTable tallies) {
    List<List<Datum>> rows = new ArrayList<>();
    for (List<Datum> row : conferences.rows()) {
      rows.add(
          List.of(
              Datum.of("conferences"),
              at(conferences, row, "fiscal_year"),
              at(conferences, row, "series"),
              at(conferences, row, "bureau_code"),
              at(conferences, row, "bureau"),
              Datum.blank(),
              at(conferences, row, "measure_code"),
              at(conferences, row, "value"),
              at(conferences, row, "unit"),
              at(conferences, row, "value_status_code")));
    }
    for (List<Datum> row : tallies.rows()) {
      rows.add(
          List.of(
              Datum.of("survey_tally"),
              at(tallies, row, "fiscal_year"),
              at(tallies, row, "question_text"),
              at(tallies, row, "option_code"),
              at(tallies, row, "option_label"),
              at(tallies, row, "base_n"),
              at(tallies, row, "measure_code"),
              at(tallies, row, "value"),
              at(tallies, row, "unit"),
              Datum.of("stated")));
    }
    return new DataTable(
        "figures",
        "年次報告の数値",
        List.of(
            column("table_code", "表コード", "元の表を示すコード"),
            column("fiscal_year", "年度", "数値の属する年度が始まる西暦年"),
            column("subject", "対象", "行事の名称又は設問文"),
            column("item_code", "区分コード", "地方局又は選択肢を示すコード"),
            column("item", "区分", "地方局の正式名称又は選択肢"),
            new DataColumn("base_n", "母数", "件", "構成比の分母。空白は母数がないことを示す"),
            column("measure_code", "項目", "何の値かを示すコード"),
            column("value", "値", "項目の値。空白は資料に記載なし"),
            column("unit", "単位", "値の単位"),
            column("value_status_code", "値の状態", "値が資料に記載されているかを示すコード")),
        rows);
  }

  private static Datum at(DataTable table, List<Datum> row, String column) {
    for (int index = 0; index < table.columns().size(); index++) {
      if (table.columns().get(index).name().equals(column)) {
        return row.get(index);
      }
    }
    throw new IllegalArgumentException(table.name() + " has no column " + column);
  }

  static DataTable undertakings(List<Undertaking> undertakings) {
    List<List<Datum>> rows = new ArrayList<>();
    for (Undertaking undertaking : undertakings) {
      var entry = undertaking.entry();
      rows.add(
          List.of(
              Datum.of(entry.year().year()),
              Datum.of(entry.title()),
              Datum.of(lower(entry.kind())),
              Datum.of(lower(entry.progress())),
              Datum.of(code(entry.date())),
              line(entry.planned()),
              line(entry.done()),
              Datum.of(entry.source() == null ? null : entry.source().title())));
    }
    return new DataTable(
        "undertakings",
        "取組の計画と実施状況",
        List.of(
            column("fiscal_year", "年度", "取組の属する年度が始まる西暦年"),
            column("undertaking", "取組", "取組の名称"),
            column("kind_code", "区分コード", "取組の区分を示すコード"),
            column("progress_code", "状況コード", "取組の状況を示すコード"),
            column("date", "時期", "実施の時期。空白は資料に記載なし"),
            column("planned", "計画の内容", "空白は資料に記載なし"),
            column("done", "実施の内容", "空白は資料に記載なし"),
            column("source_title", "出典", "資料名")),
        rows);
  }

  static DataTable decisions(List<Decision> decisions) {
    List<List<Datum>> rows = new ArrayList<>();
    for (Decision decision : decisions) {
      var entry = decision.entry();
      Modes modes = entry.modes();
      rows.add(
          List.of(
              Datum.of(entry.year().year()),
              Datum.of(entry.subject()),
              Datum.of(lower(entry.status())),
              Datum.of(code(entry.date())),
              Datum.of(modes == null ? null : lower(modes.participants())),
              Datum.of(modes == null ? null : lower(modes.lecturers())),
              line(entry.text()),
              Datum.of(entry.source() == null ? null : entry.source().title())));
    }
    return new DataTable(
        "decisions",
        "決定の記録",
        List.of(
            column("fiscal_year", "年度", "決定の対象となる年度が始まる西暦年"),
            column("subject", "件名", "決定の件名"),
            column("decision_status_code", "段階コード", "決定の段階を示すコード"),
            column("date", "時期", "決定又は提案の日付。空白は資料に記載なし"),
            column("participants_code", "参加者の形式", "参加者の参加の形式を示すコード"),
            column("lecturers_code", "講師の形式", "講師の参加の形式を示すコード"),
            column("decision_text", "内容", "決定の内容"),
            column("source_title", "出典", "資料名")),
        rows);
  }

  static DataTable issues(List<OpenIssue> issues) {
    List<List<Datum>> rows = new ArrayList<>();
    for (OpenIssue issue : issues) {
      var entry = issue.entry();
      rows.add(
          List.of(
              Datum.of(entry.raised().year()),
              line(entry.text()),
              Datum.of(lower(entry.status())),
              Datum.of(entry.ownerPost()),
              entry.carriedTo() == null ? Datum.blank() : Datum.of(entry.carriedTo().year()),
              Datum.of(entry.source() == null ? null : entry.source().title())));
    }
    return new DataTable(
        "open_issues",
        "検討課題",
        List.of(
            column("fiscal_year", "年度", "提起された年度が始まる西暦年"),
            column("issue", "検討課題", "検討課題の内容"),
            column("issue_status_code", "状況コード", "検討課題の状況を示すコード"),
            column("owner_post", "担当", "担当の官職。空白は資料に記載なし"),
            column("carried_to", "引継ぎ先の年度", "引き継いだ年度が始まる西暦年。空白は引継ぎなし"),
            column("source_title", "出典", "資料名")),
        rows);
  }

  static DataTable answers(List<AnswerToCommittee> answers) {
    List<List<Datum>> rows = new ArrayList<>();
    for (AnswerToCommittee answer : answers) {
      for (AnswerToCommittee.Part part : answer.parts()) {
        rows.add(
            List.of(
                Datum.of(answer.number()),
                line(answer.question()),
                Datum.of(part.label()),
                line(part.value()),
                Datum.of(part.value() == null ? "not_stated" : "stated"),
                line(part.source())));
      }
    }
    return new DataTable(
        "committee_questions",
        "想定される問いへの回答",
        List.of(
            column("question_number", "番号", "問いの番号"),
            column("question", "問い", "問いの文言"),
            column("point", "確かめたい点", "問いのうちの一点"),
            column("answer", "回答", "空白は資料に記載なし"),
            column("value_status_code", "値の状態", "回答が資料に記載されているかを示すコード"),
            column("source_title", "出典", "資料名")),
        rows);
  }

  static List<Code> codes(List<Bureau> bureaus) {
    List<Code> codes = new ArrayList<>();
    for (Bureau bureau : bureaus) {
      codes.add(new Code("bureau_code", bureau.code(), bureau.name(), null));
    }
    for (Progress progress : Progress.values()) {
      codes.add(new Code("progress_code", lower(progress), progress.label(), null));
    }
    for (UndertakingKind kind : UndertakingKind.values()) {
      codes.add(new Code("kind_code", lower(kind), kind.label(), null));
    }
    for (Attendance attendance : Attendance.values()) {
      codes.add(new Code("participants_code", lower(attendance), attendance.label(), null));
      codes.add(new Code("lecturers_code", lower(attendance), attendance.label(), null));
    }
    for (DecisionStatus status : DecisionStatus.values()) {
      codes.add(new Code("decision_status_code", lower(status), status.label(), null));
    }
    for (IssueStatus status : IssueStatus.values()) {
      codes.add(new Code("issue_status_code", lower(status), status.label(), null));
    }
    for (Measure measure : MEASURES) {
      codes.add(new Code("measure_code", measure.code(), measure.label(), "単位は人"));
    }
    codes.add(new Code("table_code", "conferences", "地方局別の実施状況", null));
    codes.add(new Code("table_code", "survey_tally", "アンケート調査結果（単純集計）", null));
    codes.add(new Code("value_status_code", "stated", "記載あり", null));
    codes.add(new Code("value_status_code", "not_stated", "資料に記載なし", "値は空白であり、0ではない"));
    return codes;
  }

  private static DataColumn column(String name, String label, String definition) {
    return new DataColumn(name, label, null, definition);
  }

  private static Datum line(@Nullable String text) {
    return Datum.of(ComparisonBlocks.oneLine(text));
  }

  private static @Nullable String code(@Nullable StatedDate date) {
    return date == null ? null : date.code();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private record Measure(String code, String label, Function<Headcount, @Nullable Integer> of) {}
}
