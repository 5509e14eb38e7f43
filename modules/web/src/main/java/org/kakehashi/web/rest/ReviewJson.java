package org.kakehashi.web.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.registry.Bureau;
import org.kakehashi.reporting.YearReviews.YearInReview;
import org.kakehashi.review.AnswerToCommittee;
import org.kakehashi.review.ReviewYear;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.Total;
import org.kakehashi.web.json.JsonFields;

/** A fiscal year's review as JSON, section by section as on paper. */
final class ReviewJson {
  private final Map<String, String> bureaus;

  ReviewJson(List<Bureau> bureaus) {
    this.bureaus = bureaus.stream().collect(Collectors.toMap(Bureau::code, Bureau::name));
  }

  JsonFields review(YearInReview reviewed) {
    ReviewYear review = reviewed.programme();
    ReviewYear.Work next = review.next();
    return new JsonFields()
        .number("fiscal_year", review.year().year())
        .list("undertakings", review.work().items(), ReviewJson::item)
        .list("conferences", review.work().conferences(), this::conference)
        .object("summary", summary(review.work().summary()))
        .list("surveys", reviewed.surveys(), SurveyJson::tally)
        .list("comparisons", review.comparisons(), ComparisonJson::comparison)
        .list("decisions", review.work().decisions(), ReviewJson::decision)
        .list("issues", review.work().issues(), ReviewJson::issue)
        .object(
            "next",
            new JsonFields()
                .number("fiscal_year", next.year().year())
                .list("undertakings", next.items(), ReviewJson::item)
                .list("conferences", next.conferences(), this::conference)
                .object("summary", summary(next.summary()))
                .list("decisions", next.decisions(), ReviewJson::decision)
                .list("issues", next.issues(), ReviewJson::issue))
        .list("answers", review.answers(), ReviewJson::answer);
  }

  private static JsonFields item(ProgrammeItem item) {
    var entry = item.entry();
    return new JsonFields()
        .text("id", item.id())
        .text("title", entry.title())
        .text("kind", lower(entry.kind()))
        .text("kind_label", entry.kind().label())
        .text("progress", lower(entry.progress()))
        .text("progress_label", entry.progress().label())
        .text("date", code(entry.date()))
        .text("planned", entry.planned())
        .text("done", entry.done())
        .text("source", label(entry.source()));
  }

  JsonFields conference(Conference conference) {
    Substitute substitute = conference.state().substitute();
    JsonFields fields =
        new JsonFields()
            .text("id", conference.id())
            .text("series", conference.name().series())
            .text("bureau", conference.name().bureau())
            .text("bureau_name", name(conference.name().bureau()))
            .text("branch", conference.place().branch())
            .text("venue", conference.place().venue())
            .text("theme", conference.details().theme())
            .texts("joint_with", conference.place().jointWith().stream().map(this::name).toList())
            .text("occasion", conference.name().occasion())
            .text("progress", lower(conference.state().progress()))
            .text("progress_label", conference.state().label())
            .text("date", code(conference.date()));
    StoppedOnTheDay stopped = conference.state().stopped();
    fields
        .text("stopped_at", stopped == null ? null : stopped.at())
        .text("stopped_approved_by", stopped == null ? null : stopped.approvedBy());
    return modes(fields, conference.place().modes())
        .number("invited", conference.headcount().invited())
        .number("applied", conference.headcount().applied())
        .number("attended", conference.headcount().attended())
        .number("staff_attended", conference.headcount().staffAttended())
        .text("not_held_because", conference.state().notHeldBecause())
        .text("substitute", substitute == null ? null : lower(substitute.kind()))
        .text("substitute_label", substitute == null ? null : substitute.kind().label())
        .text("substitute_text", substitute == null ? null : substitute.text())
        .text("source", label(conference.source()));
  }

  private static JsonFields summary(ConferenceSummary summary) {
    return new JsonFields()
        .number("events", (long) summary.events())
        .object("invited", total(summary.invited()))
        .object("applied", total(summary.applied()))
        .object("attended", total(summary.attended()))
        .object("staff_attended", total(summary.staffAttended()));
  }

  /** A sum that is null while a part of it is unknown. */
  private static JsonFields total(Total total) {
    return new JsonFields()
        .number("sum", total.sum())
        .number("parts", (long) total.parts())
        .number("known", (long) total.known());
  }

  private static JsonFields decision(Decision decision) {
    var entry = decision.entry();
    JsonFields fields =
        new JsonFields()
            .text("id", decision.id())
            .text("subject", entry.subject())
            .text("status", lower(entry.status()))
            .text("status_label", entry.status().label())
            .text("date", code(entry.date()));
    return modes(fields, entry.modes())
        .text("text", entry.text())
        .texts("reasons", entry.reasons())
        .list(
            "factors",
            entry.factors().entrySet(),
            factor ->
                new JsonFields()
                    .text("factor", lower(factor.getKey()))
                    .text("factor_label", factor.getKey().label())
                    .text("text", factor.getValue()))
        .list(
            "traces",
            entry.traces(),
            trace ->
                new JsonFields().text("text", trace.text()).text("source", label(trace.source())))
        .text("source", label(entry.source()));
  }

  private static JsonFields modes(JsonFields fields, @Nullable AttendanceModes modes) {
    return fields
        .text("participants", modes == null ? null : lower(modes.participants()))
        .text("lecturers", modes == null ? null : lower(modes.lecturers()))
        .text("modes_label", modes == null ? null : modes.label())
        .text("web_holding", modes == null ? null : modes.webHolding().label());
  }

  private static JsonFields issue(OpenIssue issue) {
    var entry = issue.entry();
    FiscalYear carried = entry.carriedTo();
    return new JsonFields()
        .text("id", issue.id())
        .text("text", entry.text())
        .text("status", lower(entry.status()))
        .text("status_label", entry.status().label())
        .text("owner_post", entry.ownerPost())
        .number("raised", (long) entry.raised().year())
        .number("carried_to", carried == null ? null : carried.year())
        .text("source", label(entry.source()));
  }

  private static JsonFields answer(AnswerToCommittee answer) {
    return new JsonFields()
        .number("number", (long) answer.number())
        .text("question", answer.question())
        .list(
            "parts",
            answer.parts(),
            part ->
                new JsonFields()
                    .text("label", part.label())
                    .text("value", part.value())
                    .text("source", part.source()));
  }

  private String name(String bureau) {
    return bureaus.getOrDefault(bureau, bureau);
  }

  private static @Nullable String label(@Nullable Source source) {
    return source == null ? null : source.label();
  }

  private static @Nullable String code(@Nullable StatedDate date) {
    return date == null ? null : date.code();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
