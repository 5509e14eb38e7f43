package org.kakehashi.web.rest;

import java.util.Locale;
import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.web.json.JsonFields;

/** What an import did, as JSON. */
final class ReceiptJson {
  private ReceiptJson() {}

  static JsonFields receipt(ImportReceipt receipt) {
    return new JsonFields()
        .text("file", receipt.file())
        .text("sha256", receipt.sha256())
        .number("added", receipt.count(ImportReceipt.Outcome.ADDED))
        .number("changed", receipt.count(ImportReceipt.Outcome.CHANGED))
        .number("unchanged", receipt.count(ImportReceipt.Outcome.UNCHANGED))
        .list(
            "lines",
            receipt.lines(),
            line ->
                new JsonFields()
                    .text("section", line.section())
                    .text("name", line.name())
                    .text("outcome", lower(line.outcome())))
        .texts("notices", receipt.notices());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
