package org.kakehashi.web.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.Base;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Share;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.SurveyText;
import org.kakehashi.surveys.Tabulation;
import org.kakehashi.web.json.JsonFields;

/** Surveys and their figures as JSON. */
final class SurveyJson {
  private SurveyJson() {}

  static JsonFields head(SurveyHead head) {
    Share rate = head.responseRate();
    return new JsonFields()
        .text("id", head.id())
        .number("fiscal_year", head.year().year())
        .text("title", head.title())
        .text("addressees", head.addressees())
        .text("period", head.facts().period())
        .text("method", head.facts().method())
        .number("sent", head.facts().sent())
        .number("answered", head.imported().answered())
        .decimal("response_rate", rate == null ? null : rate.percent())
        .text("source", lower(head.imported().source()))
        .text("source_label", head.imported().source().label())
        .number("questions", head.questions())
        .number("revision", head.revision().number())
        .text("fingerprint", head.revision().fingerprint());
  }

  static JsonFields tally(SurveyTally tally) {
    return new JsonFields()
        .object("survey", head(tally.head()))
        .list("questions", tally.questions(), SurveyJson::question);
  }

  static JsonFields odd(SurveyText text) {
    return new JsonFields()
        .text("place", text.place())
        .text("label", text.label())
        .text("text", text.current())
        .texts("oddities", text.warnings().stream().map(o -> o.kind().label()).toList());
  }

  private static JsonFields question(QuestionTally question) {
    JsonFields fields =
        new JsonFields()
            .text("code", question.code())
            .text("number", question.number())
            .text("text", question.text())
            .text("kind", lower(question.kind()))
            .list("findings", question.findings(), SurveyJson::finding);
    return question.tabulation().fold(new Writing(fields));
  }

  private static JsonFields finding(Finding finding) {
    return new JsonFields()
        .text("kind", lower(finding.kind()))
        .text("text", finding.text())
        .texts("warnings", finding.warnings());
  }

  private static JsonFields option(AnswerOption option, long count, @Nullable Share share) {
    return new JsonFields()
        .text("code", option.code())
        .text("label", option.label())
        .text("plain_label", option.plainLabel())
        .number("min", option.min())
        .number("max", option.max())
        .text("kind", lower(option.kind()))
        .number("count", count)
        .decimal("share", share == null ? null : share.percent());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private record Writing(JsonFields fields) implements Tabulation.Reader<JsonFields> {

    @Override
    public JsonFields single(SingleAnswerTable table) {
      Share whole = table.totalShare();
      return base(table.base())
          .list("rows", table.rows(), Writing::row)
          .object(
              "total",
              new JsonFields()
                  .number("count", table.total())
                  .decimal("share", whole == null ? null : whole.percent()))
          .texts("notes", table.notes());
    }

    @Override
    public JsonFields multiple(MultipleAnswerTable table) {
      return base(table.base())
          .list("rows", table.rows(), Writing::row)
          .texts("notes", table.notes());
    }

    @Override
    public JsonFields counts(MultipleAnswerCounts counts) {
      return fields
          .object("base", null)
          .text("base_statement", counts.baseStatement())
          .list("rows", counts.counts(), row -> option(row.option(), row.count(), null))
          .texts("notes", counts.notes());
    }

    @Override
    public JsonFields free(FreeAnswers answers) {
      Long answered = answers.answered();
      return fields
          .number("answered", answered == null ? null : Integer.valueOf(Math.toIntExact(answered)))
          .number("nothing_to_say", answers.nothing())
          .list(
              "excerpts",
              answers.excerpts(),
              excerpt ->
                  new JsonFields().text("text", excerpt.text()).flag("edited", excerpt.edited()))
          .number("excerpts_withheld", answers.withheld());
    }

    private JsonFields base(Base base) {
      return fields
          .object("base", new JsonFields().number("n", base.n()))
          .text("base_statement", base.statement());
    }

    private static JsonFields row(OptionShare row) {
      return option(row.option(), row.count(), row.share());
    }
  }
}
