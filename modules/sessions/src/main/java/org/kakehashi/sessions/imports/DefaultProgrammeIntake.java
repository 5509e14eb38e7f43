package org.kakehashi.sessions.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kakehashi.intake.ImportLedger;
import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.intake.ImportReceipt.Line;
import org.kakehashi.intake.ImportedEntry;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.intake.StatedFile;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.office.Actors;
import org.kakehashi.office.Records;
import org.kakehashi.office.RefusalSentence;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.ProgrammeEntries;
import org.kakehashi.programme.ProgrammeFile;
import org.kakehashi.programme.ProgrammeImport;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceRecords;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.sessions.ProgrammeIntake;
import org.kakehashi.sessions.StatedConference;

/** Takes a programme in: read and checked as a whole first, then entered in one transaction. */
@ApplicationScoped
@Transactional
class DefaultProgrammeIntake implements ProgrammeIntake {
  private static final Set<Area> FILLED = Set.of(Area.PROGRAMME, Area.EVENTS);

  private static final String UNDERTAKING = "取組";

  private static final Column YEAR =
      Column.of(
          "年度", "fiscal_year", Kind.FISCAL_YEAR, "必ず記入します。「令和8年度」か「2026」のように、1行だけ記入します。", "令和8年度");

  @Inject Intake intake;
  @Inject Bureaus bureaus;
  @Inject ProgrammeImport programme;
  @Inject Conferences conferences;
  @Inject ConferenceRecords events;
  @Inject ImportLedger ledger;
  @Inject Records records;

  @Override
  public WorkbookForm form() {
    List<Sheet> sheets = new ArrayList<>(programme.sheets());
    sheets.add(0, Sheet.of("年度", "", List.of(YEAR)));
    // The receipt names events after what is undertaken, as the file does, and so does the form.
    sheets.add(2, ConferenceForm.sheet(bureaus.all()));
    return new WorkbookForm("年度の取組・行事・決定・検討課題・引用", sheets);
  }

  @Override
  public ImportReceipt importProgramme(Actor actor, String fileName, byte[] file) {
    Actor editor = Actors.importing(actor, FILLED);
    StatedFile stated = StatedFile.read(intake, fileName, file, tables -> form());
    JsonItem whole = stated.whole();
    whole.only("fiscal_year", "undertakings", "conferences", "decisions", "issues", "citations");
    FiscalYear year = year(whole);
    ProgrammeEntries entries = programme.read(whole, year);
    List<ImportedEntry<StatedConference>> events =
        ImportedEntry.each(
            whole, "conferences", new ConferenceForm(year, bureaus.all())::conference);
    ledger.alone();
    List<Conference> kept = conferences.list(editor, year);
    List<Line> lines = new ArrayList<>(programme.take(actor, entries));
    int at = (int) lines.stream().filter(line -> line.section().equals(UNDERTAKING)).count();
    for (ImportedEntry<StatedConference> event : events) {
      lines.add(at++, take(editor, kept, event));
    }
    ImportReceipt receipt = ImportReceipt.of(fileName, file, lines, stated.notices());
    records.tell(actor, "programme.imported", "file:" + receipt.sha256(), receipt.summary());
    return receipt;
  }

  private Line take(Actor editor, List<Conference> kept, ImportedEntry<StatedConference> event) {
    return ledger.take(
        event,
        kept.stream()
            .filter(known -> known.name().equals(event.entry().details().name()))
            .findFirst(),
        Conference::stated,
        () -> events.enter(editor, event.entry()),
        known -> follow(editor, known, event));
  }

  /** A file doesn't correct the record: what no verb leads to is refused at its status. */
  private void follow(Actor editor, Conference known, ImportedEntry<StatedConference> event) {
    try {
      events.follow(editor, known.id(), known.version(), event.entry(), null);
    } catch (Invalid refused) {
      boolean ofState = refused.rules().stream().allMatch(StateNeedsCorrection.class::isInstance);
      throw ofState ? event.item().fault("status", RefusalSentence.of(refused)) : refused;
    }
  }

  private static FiscalYear year(JsonItem file) {
    Integer first = file.count("fiscal_year");
    if (first == null) {
      throw file.fault("fiscal_year", "年度を記入してください（令和7年度。JSONでは2025）。");
    }
    return ProgrammeFile.year(file, "fiscal_year", first);
  }
}
