package org.kakehashi.web.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.Share;
import org.kakehashi.web.json.JsonFields;

/** Dry runs of answer sheets and their receipts as JSON: all that the pages show. */
final class DryRunJson {
  private DryRunJson() {}

  static JsonFields dryRun(AnswerDryRun dryRun) {
    Share rate = dryRun.responseRate();
    JsonFields fields =
        new JsonFields()
            .text("id", dryRun.id())
            .number("fiscal_year", dryRun.year().year())
            .text("title", dryRun.title())
            .text("expires_at", dryRun.expiresAt());
    rows(fields, dryRun.rows())
        .number("faulty", dryRun.rows().faulty())
        .number("undecided", dryRun.rows().undecided())
        .flag("acceptable", dryRun.acceptable())
        .number("sent", dryRun.sent())
        .flag("sent_too_small", dryRun.sentTooSmall())
        .decimal("response_rate", rate == null ? null : rate.percent());
    remarks(fields, dryRun.remarks());
    return decisions(fields, dryRun.decisions());
  }

  private static JsonFields rows(JsonFields fields, AnswerRows rows) {
    return fields
        .number("rows_in", rows.in())
        .number("accepted", rows.accepted())
        .number("superseded", rows.superseded())
        .number("excluded", rows.excluded())
        .number("blank", rows.blank());
  }

  private static void remarks(JsonFields fields, Remarks remarks) {
    fields
        .list("faults", remarks.faults(), DryRunJson::fault)
        .list("queries", remarks.queries(), DryRunJson::query)
        .texts("notices", remarks.notices())
        .list(
            "superseded_rows",
            remarks.superseded(),
            row ->
                new JsonFields()
                    .text("receipt_number", row.receiptNumber())
                    .number("row", row.row())
                    .number("later_row", row.laterRow()))
        .number("readings_total", remarks.recognisedCells())
        .list(
            "readings",
            remarks.recognised(),
            read ->
                new JsonFields()
                    .number("row", read.row())
                    .text("column", read.column())
                    .text("written", read.written())
                    .text("understood", read.understood()));
  }

  static JsonFields fault(Remarks.Fault fault) {
    return new JsonFields()
        .number("row", fault.row())
        .text("column", fault.column())
        .text("value", fault.value())
        .text("sentence", fault.sentence());
  }

  private static JsonFields query(AnswerDryRun.Query query) {
    return new JsonFields()
        .text("key", query.key())
        .text("sentence", query.sentence())
        .number("places", query.places())
        .numbers("rows", query.rows())
        .list(
            "choices",
            query.choices(),
            choice -> new JsonFields().text("code", choice.code()).text("label", choice.label()))
        .text("chosen", query.chosen());
  }

  private static JsonFields decisions(JsonFields fields, Decisions decisions) {
    return fields
        .list("exclusions", decisions.exclusions(), DryRunJson::exclusion)
        .list("corrections", decisions.corrections(), DryRunJson::correction)
        .list("decisions", decisions.chosen(), DryRunJson::chosen);
  }

  private static JsonFields exclusion(Decisions.Exclusion row) {
    return new JsonFields().number("row", row.row()).text("reason", row.reason());
  }

  private static JsonFields correction(Decisions.CellCorrection cell) {
    return new JsonFields()
        .number("row", cell.row())
        .text("column", cell.column())
        .text("former", cell.former())
        .text("value", cell.value())
        .text("corrected_at", cell.correctedAt())
        .text("corrected_by", cell.correctedBy());
  }

  private static JsonFields chosen(Decisions.Chosen chosen) {
    return new JsonFields()
        .text("query", chosen.query())
        .text("choice", chosen.choice())
        .text("sentence", chosen.said())
        .text("decided_at", chosen.decidedAt())
        .text("decided_by", chosen.decidedBy());
  }

  static JsonFields receipt(AnswerReceipt receipt) {
    Share rate = receipt.survey().responseRate();
    JsonFields fields = new JsonFields().object("survey", SurveyJson.head(receipt.survey()));
    rows(fields, receipt.rows())
        .number("mended", receipt.corrected())
        .text("answers_sha256", receipt.answersSha256())
        .number("sent", receipt.survey().facts().sent())
        .decimal("response_rate", rate == null ? null : rate.percent())
        .list("left_out", receipt.leftOut(), DryRunJson::leftOut);
    return decisions(fields, receipt.decisions());
  }

  /** The answer when answer sheets were taken in: where the survey is, and the receipt. */
  static Response created(AnswerReceipt receipt) {
    return Response.created(URI.create("/api/v1/surveys/" + receipt.survey().id()))
        .entity(receipt(receipt).json())
        .build();
  }

  static JsonFields leftOut(AnswerReceipt.LeftOut row) {
    return new JsonFields()
        .text("fate", row.fate().name().toLowerCase(Locale.ROOT))
        .number("row", row.row())
        .number("other_row", row.otherRow())
        .text("receipt_number", row.receiptNumber())
        .text("reason", row.reason());
  }

  static AnswerReceipt.Fate fate(String name) {
    return RequestReader.one(
        "fate", name, AnswerReceipt.Fate.values(), fate -> fate.name().toLowerCase(Locale.ROOT));
  }
}
