package org.kakehashi.web.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.sessions.AnswerToCommittee;
import org.kakehashi.sessions.Citation;
import org.kakehashi.sessions.Comparison;
import org.kakehashi.sessions.ComparisonCell;
import org.kakehashi.sessions.ComparisonEntry;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.Criterion;
import org.kakehashi.sessions.Decision;
import org.kakehashi.sessions.IntakeReceipt;
import org.kakehashi.sessions.Mark;
import org.kakehashi.sessions.OpenIssue;
import org.kakehashi.sessions.ReviewYear;
import org.kakehashi.sessions.StatedDate;
import org.kakehashi.sessions.Undertaking;

/** The programme, its comparisons and its review as JSON. */
final class SessionJson {
  private SessionJson() {}

  static Fields receipt(IntakeReceipt receipt) {
    return new Fields()
        .text("file", receipt.file())
        .text("sha256", receipt.sha256())
        .number("added", receipt.count(IntakeReceipt.Outcome.ADDED))
        .number("changed", receipt.count(IntakeReceipt.Outcome.CHANGED))
        .number("unchanged", receipt.count(IntakeReceipt.Outcome.UNCHANGED))
        .list(
            "lines",
            receipt.lines(),
            line ->
                new Fields()
                    .text("section", line.section())
                    .text("name", line.name())
                    .text("outcome", lower(line.outcome())));
  }

  static Fields comparison(Comparison comparison) {
    ComparisonEntry entry = comparison.entry();
    return new Fields()
        .text("id", comparison.id())
        .number("fiscal_year", entry.year().year())
        .text("title", entry.title())
        .text("row_header", entry.rowHeader())
        .texts("formats", entry.options())
        .list("criteria", entry.criteria(), criterion -> criterion(criterion, entry))
        .list("citations", entry.citations(), SessionJson::citation)
        .text("reference_note", entry.referenceNote())
        .text("conclusion", entry.conclusion())
        .text("marks_sentence", comparison.tallyOfMarks().sentence())
        .flag("tied", comparison.tallyOfMarks().tied())
        .number("revision", comparison.revision())
        .text("fingerprint", comparison.fingerprint());
  }

  static Fields review(ReviewYear review) {
    return new Fields()
        .number("fiscal_year", review.year().year())
        .list("undertakings", review.undertakings(), SessionJson::undertaking)
        .list("conferences", review.conferences(), SessionJson::conference)
        .list("decisions", review.decisions(), SessionJson::decision)
        .list("issues", review.issues(), SessionJson::issue)
        .object(
            "next",
            new Fields()
                .number("fiscal_year", review.next().year().year())
                .list("undertakings", review.next().undertakings(), SessionJson::undertaking)
                .list("conferences", review.next().conferences(), SessionJson::conference)
                .list("decisions", review.next().decisions(), SessionJson::decision)
                .list("issues", review.next().issues(), SessionJson::issue))
        .list("answers", review.answers(), SessionJson::answer);
  }

  private static Fields criterion(Criterion criterion, ComparisonEntry entry) {
    return new Fields()
        .text("name", criterion.name())
        .list("cells", criterion.cells(), cell -> cell(cell, entry));
  }

  private static Fields cell(ComparisonCell cell, ComparisonEntry entry) {
    Mark mark = cell.mark();
    return new Fields()
        .text("mark", mark == null ? null : mark.symbol())
        .text("word", mark == null ? null : entry.legend().word(mark))
        .text("reason", cell.reason());
  }

  private static Fields citation(Citation citation) {
    return new Fields()
        .text("criterion", citation.criterion())
        .text("supports", citation.supports())
        .text("text", citation.text())
        .text("source", citation.source().label());
  }

  private static Fields undertaking(Undertaking undertaking) {
    var entry = undertaking.entry();
    return new Fields()
        .text("id", undertaking.id())
        .text("title", entry.title())
        .text("kind", lower(entry.kind()))
        .text("progress", lower(entry.progress()))
        .text("progress_label", entry.progress().label())
        .text("date", code(entry.date()))
        .text("planned", entry.planned())
        .text("done", entry.done());
  }

  private static Fields conference(Conference conference) {
    var entry = conference.entry();
    return new Fields()
        .text("id", conference.id())
        .text("series", entry.series())
        .text("bureau", entry.bureau())
        .text("progress", lower(entry.progress()))
        .text("date", code(entry.date()))
        .text("web_holding", entry.modes() == null ? null : entry.modes().webHolding().label())
        .number("invited", entry.headcount().invited())
        .number("applied", entry.headcount().applied())
        .number("attended", entry.headcount().attended())
        .number("staff_attended", entry.headcount().staffAttended());
  }

  private static Fields decision(Decision decision) {
    var entry = decision.entry();
    return new Fields()
        .text("id", decision.id())
        .text("subject", entry.subject())
        .text("status", lower(entry.status()))
        .text("status_label", entry.status().label())
        .text("date", code(entry.date()))
        .text("text", entry.text())
        .texts("reasons", entry.reasons());
  }

  private static Fields issue(OpenIssue issue) {
    var entry = issue.entry();
    return new Fields()
        .text("id", issue.id())
        .text("text", entry.text())
        .text("status", lower(entry.status()))
        .text("owner_post", entry.ownerPost())
        .number("carried_to", entry.carriedTo() == null ? null : entry.carriedTo().year());
  }

  private static Fields answer(AnswerToCommittee answer) {
    return new Fields()
        .number("number", answer.number())
        .text("question", answer.question())
        .list(
            "parts",
            answer.parts(),
            part ->
                new Fields()
                    .text("label", part.label())
                    .text("value", part.value())
                    .text("source", part.source()));
  }

  private static @Nullable String code(@Nullable StatedDate date) {
    return date == null ? null : date.code();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
