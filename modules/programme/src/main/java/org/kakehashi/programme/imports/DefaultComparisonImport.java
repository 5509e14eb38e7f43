package org.kakehashi.programme.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.intake.ImportLedger;
import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.intake.ImportReceipt.Line;
import org.kakehashi.intake.ImportedEntry;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.intake.StatedFile;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.Actors;
import org.kakehashi.office.Records;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.ComparisonImport;
import org.kakehashi.programme.Comparisons;

/** Takes comparisons in: read and checked as a whole first, then entered in one transaction. */
@ApplicationScoped
@Transactional
class DefaultComparisonImport implements ComparisonImport {
  @Inject Intake intake;
  @Inject Comparisons comparisons;
  @Inject ImportLedger ledger;
  @Inject Records records;

  @Override
  public WorkbookForm form() {
    return ComparisonSheets.usual();
  }

  @Override
  public ImportReceipt importComparison(
      Actor actor, FiscalYear year, String fileName, byte[] file) {
    Actor editor = Actors.importing(actor, Set.of(Area.PROGRAMME));
    StatedFile stated = StatedFile.read(intake, fileName, file, ComparisonSheets::form);
    JsonItem whole = stated.whole();
    ComparisonForm form =
        whole.naming(
            () -> new ComparisonForm(whole, year, ComparisonSheets.options(stated.form())));
    ledger.alone();
    Optional<Comparison> there =
        comparisons.list(editor, year).stream()
            .filter(kept -> kept.entry().title().equals(form.title()))
            .findFirst();
    ComparisonEntry entry = form.item().naming(() -> there.map(form::over).orElseGet(form::fresh));
    ImportedEntry<ComparisonEntry> in =
        new ImportedEntry<>(
            form.item(), "開催形式の比較", form.title(), year.year() + "\n" + form.title(), entry);
    Line line =
        ledger.take(
            in,
            there,
            Comparison::entry,
            () -> comparisons.add(editor, entry),
            kept -> comparisons.save(editor, kept.id(), kept.version(), entry));
    ImportReceipt receipt = ImportReceipt.of(fileName, file, List.of(line), stated.notices());
    records.tell(actor, "comparison.imported", "file:" + receipt.sha256(), receipt.summary());
    return receipt;
  }
}
