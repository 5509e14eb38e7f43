package org.kakehashi.web.rest;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.kakehashi.intake.MappingJson;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.MappingProposal.ColumnProposal;
import org.kakehashi.intake.TargetField;
import org.kakehashi.web.json.JsonFields;

/** A proposal as JSON; its mapping is in the form that is read back. */
final class MappingProposalJson {
  private MappingProposalJson() {}

  static JsonFields of(MappingProposal proposal) {
    JsonObject mapping = MappingJson.of(proposal.mapping());
    return new JsonFields()
        .flag("remembered", proposal.remembered())
        .whole("mapping", mapping)
        .list(
            "sheets",
            proposal.sheets(),
            sheet -> new JsonFields().text("name", sheet.name()).number("rows", sheet.rows()))
        .list("columns", proposal.columns(), MappingProposalJson::column)
        .list("fields", proposal.fields(), MappingProposalJson::field)
        .texts("missing", proposal.missing().stream().map(TargetField::key).toList());
  }

  private static JsonFields column(ColumnProposal column) {
    return new JsonFields()
        .number("column", column.column().column())
        .text("heading", column.column().heading())
        .text("field", column.column().field())
        .text("why", column.why().name().toLowerCase(Locale.ROOT))
        .text("why_label", column.why().label())
        .texts("samples", column.samples())
        .list(
            "unknown",
            column.unknown(),
            value ->
                new JsonFields().text("written", value.written()).number("times", value.times()));
  }

  private static JsonFields field(TargetField field) {
    return new JsonFields()
        .text("key", field.key())
        .text("label", field.label())
        .text("kind", field.kind().name().toLowerCase(Locale.ROOT))
        .list(
            "options",
            field.options(),
            option -> new JsonFields().text("code", option.code()).text("label", option.label()));
  }
}
