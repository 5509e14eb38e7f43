package org.kakehashi.reporting.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataColumn;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.Base;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Share;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveySource;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Tabulation;

/** A survey's figures in long form: one row an option and measure. */
final class TallyData {
  static final List<DataColumn> COLUMNS =
      List.of(
          column("fiscal_year", "年度", null, "調査の属する年度が始まる西暦年"),
          column("survey_title", "調査名", null, "調査の名称"),
          column("source_code", "集計の基", null, "数値の出所を示すコード"),
          column("question_code", "設問コード", null, "設問を示すコード"),
          column("question_text", "設問文", null, "設問の文言"),
          column("question_kind_code", "回答形式", null, "設問の回答形式を示すコード"),
          column("option_code", "選択肢コード", null, "設問コードと選択肢番号を結んだコード"),
          column("option_label", "選択肢", null, "選択肢の文言（機種依存文字を用いない表記）"),
          column("option_kind_code", "選択肢の種別", null, "選択肢、その他、無回答、計の別を示すコード"),
          column("option_min", "範囲の下限", null, "選択肢が数の範囲である場合の下限（選択肢の単位による）"),
          column("option_max", "範囲の上限", null, "選択肢が数の範囲である場合の上限（選択肢の単位による）"),
          column("base_kind_code", "母数の種別", null, "母数が何を数えたものかを示すコード"),
          column("base_n", "母数", "件", "構成比の分母。空白は母数の記載がないことを示す"),
          column("measure_code", "項目", null, "回答数と構成比の別を示すコード"),
          column("value", "値", null, "項目の値。単位は単位列による"),
          column("unit", "単位", null, "値の単位"));

  static final List<DataColumn> ANSWER_COLUMNS =
      List.of(
          column("fiscal_year", "年度", null, "調査の属する年度が始まる西暦年"),
          column("survey_title", "調査名", null, "調査の名称"),
          column("question_code", "設問コード", null, "設問を示すコード"),
          column("question_text", "設問文", null, "設問の文言"),
          column("position", "順番", null, "主な回答の掲載順"),
          column("answer_text", "主な回答", null, "事務局が選んだ自由記述の回答"),
          column("edited_code", "編集の有無", null, "表現を整えたかを示すコード"));

  private TallyData() {}

  static DataColumn column(String name, String label, @Nullable String unit, String definition) {
    return new DataColumn(name, label, unit, definition);
  }

  /** The figures of surveys as one table. */
  static DataTable figures(List<SurveyTally> surveys) {
    List<List<Datum>> rows = new ArrayList<>();
    for (SurveyTally survey : surveys) {
      for (QuestionTally question : survey.questions()) {
        question.tabulation().fold(new Observing(survey.head(), question, rows));
      }
    }
    return new DataTable("survey_tally", "アンケート調査結果（単純集計）", COLUMNS, rows);
  }

  /** The extracts of free answers as one table. */
  static DataTable answers(List<SurveyTally> surveys) {
    List<List<Datum>> rows = new ArrayList<>();
    for (SurveyTally survey : surveys) {
      for (QuestionTally question : survey.questions()) {
        if (question.tabulation() instanceof FreeAnswers free) {
          for (FreeAnswers.Excerpt excerpt : free.excerpts()) {
            rows.add(
                List.of(
                    Datum.of(survey.head().year().year()),
                    Datum.of(survey.head().title()),
                    Datum.of(question.code()),
                    Datum.of(question.text()),
                    Datum.of(excerpt.position()),
                    Layout.line(excerpt.text()),
                    Datum.of(excerpt.edited() ? "edited" : "verbatim")));
          }
        }
      }
    }
    return new DataTable("main_answers", "自由記述の主な回答", ANSWER_COLUMNS, rows);
  }

  /** What the codes of both tables mean. */
  static List<Code> codes(List<SurveyTally> surveys) {
    List<Code> codes = new ArrayList<>();
    codes.addAll(Codes.of("source_code", SurveySource.values(), SurveySource::label));
    codes.addAll(Codes.of("question_kind_code", QuestionKind.values(), QuestionKind::label));
    codes.add(new Code("option_kind_code", "option", "選択肢", null));
    codes.add(new Code("option_kind_code", "other", "その他", null));
    codes.add(new Code("option_kind_code", "no_answer", "無回答", null));
    codes.add(new Code("option_kind_code", "total", "計", null));
    codes.add(new Code("base_kind_code", "sum_of_counts", "回答数の合計", "公表された集計値の単一回答"));
    codes.add(new Code("base_kind_code", "asked", "回答対象者数", "無回答を含む"));
    codes.add(new Code("base_kind_code", "answered", "回答者数", "無回答を除く"));
    codes.add(new Code("base_kind_code", "selected", "限定した回答者数", "前の設問で特定の回答をした者"));
    codes.add(new Code("base_kind_code", "not_stated", "記載なし", "公表された集計値の複数回答。構成比を算出しない"));
    codes.add(new Code("measure_code", "count", "回答数", "単位は件"));
    codes.add(new Code("measure_code", "share", "構成比", "単位は％。小数第2位を四捨五入"));
    codes.add(new Code("edited_code", "edited", "表現を整えた", null));
    codes.add(new Code("edited_code", "verbatim", "回答のまま", null));
    for (SurveyTally survey : surveys) {
      for (QuestionTally question : survey.questions()) {
        codes.add(new Code("question_code", question.code(), question.text(), null));
        if (question.tabulation() instanceof CountTable table) {
          for (OptionCount row : table.counts()) {
            codes.add(
                new Code(
                    "option_code",
                    optionCode(question, row.option()),
                    row.option().plainLabel(),
                    null));
          }
          codes.add(new Code("option_code", question.code() + "-total", "計", null));
        }
      }
    }
    return codes;
  }

  private static String optionCode(QuestionTally question, AnswerOption option) {
    return question.code() + "-" + option.code();
  }

  private record Observing(SurveyHead head, QuestionTally question, List<List<Datum>> rows)
      implements Tabulation.Reader<Boolean> {

    @Override
    public Boolean single(SingleAnswerTable table) {
      String base = kind(table.base());
      shares(table.rows(), base, table.base().n());
      add(null, "total", base, table.base().n(), "count", BigDecimal.valueOf(table.total()), "件");
      Share whole = table.totalShare();
      if (whole != null) {
        add(null, "total", base, table.base().n(), "share", whole.percent(), "％");
      }
      return true;
    }

    @Override
    public Boolean multiple(MultipleAnswerTable table) {
      shares(table.rows(), kind(table.base()), table.base().n());
      return true;
    }

    @Override
    public Boolean counts(MultipleAnswerCounts counts) {
      for (OptionCount row : counts.counts()) {
        add(
            row.option(),
            Codes.of(row.option().kind()),
            "not_stated",
            null,
            "count",
            BigDecimal.valueOf(row.count()),
            "件");
      }
      return true;
    }

    @Override
    public Boolean free(FreeAnswers answers) {
      return true;
    }

    private void shares(List<OptionShare> options, String base, long n) {
      for (OptionShare row : options) {
        String kind = Codes.of(row.option().kind());
        add(row.option(), kind, base, n, "count", BigDecimal.valueOf(row.count()), "件");
        Share share = row.share();
        if (share != null) {
          add(row.option(), kind, base, n, "share", share.percent(), "％");
        }
      }
    }

    private void add(
        @Nullable AnswerOption option,
        String optionKind,
        String baseKind,
        @Nullable Long n,
        String measure,
        BigDecimal value,
        String unit) {
      rows.add(
          List.of(
              Datum.of(head.year().year()),
              Datum.of(head.title()),
              Datum.of(Codes.of(head.imported().source())),
              Datum.of(question.code()),
              Datum.of(question.text()),
              Datum.of(Codes.of(question.kind())),
              Datum.of(option == null ? question.code() + "-total" : optionCode(question, option)),
              Datum.of(option == null ? "計" : option.plainLabel()),
              Datum.of(optionKind),
              end(option == null ? null : option.min()),
              end(option == null ? null : option.max()),
              Datum.of(baseKind),
              n == null ? Datum.blank() : Datum.of(n),
              Datum.of(measure),
              Datum.of(value),
              Datum.of(unit)));
    }

    private static Datum end(@Nullable Integer end) {
      return end == null ? Datum.blank() : Datum.of(end.longValue());
    }

    private static String kind(Base base) {
      if (base instanceof Base.SumOfCounts) {
        return "sum_of_counts";
      }
      if (base instanceof Base.Asked) {
        return "asked";
      }
      return base instanceof Base.Answered ? "answered" : "selected";
    }
  }
}
