package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.intake.ImportedEntry;
import org.kakehashi.kernel.FiscalYear;

/** What a file says of a fiscal year, read and checked; nothing of it is written yet. */
public record ProgrammeEntries(
    FiscalYear year,
    List<ImportedEntry<ProgrammeItemEntry>> items,
    List<ImportedEntry<DecisionEntry>> decisions,
    List<ImportedEntry<OpenIssueEntry>> issues,
    List<ImportedEntry<Quotation>> quotations) {
  public ProgrammeEntries {
    items = List.copyOf(items);
    decisions = List.copyOf(decisions);
    issues = List.copyOf(issues);
    quotations = List.copyOf(quotations);
  }

  /** A citation and the title of the comparison it is evidence in. */
  public record Quotation(String comparison, Citation citation) {}
}
