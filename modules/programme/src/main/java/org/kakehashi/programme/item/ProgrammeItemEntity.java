package org.kakehashi.programme.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.SourceColumns;
import org.kakehashi.programme.StatedDateColumns;

/** An item's row: planned first, then done, postponed or called off. */
@Entity
@Table(schema = "programme", name = "undertaking")
class ProgrammeItemEntity extends RecordEntity {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String title;

  @Enumerated(EnumType.STRING)
  private ProgrammeItemKind kind;

  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Embedded private @Nullable StatedDateColumns date;

  private @Nullable String planned;
  private @Nullable String done;
  @Embedded private @Nullable SourceColumns source;

  protected ProgrammeItemEntity() {}

  /** Enters it in whichever state it is found. */
  ProgrammeItemEntity(UUID id, Actor actor, Instant now, ProgrammeItemEntry entry) {
    super(id);
    progress = entry.progress();
    words(entry);
    sign(actor, now);
  }

  /** What was considered or postponed is to be held (実施予定). */
  void plan() {
    pass(Progress.PLANNED);
  }

  /** What was planned was held (実施済み). */
  void hold() {
    pass(Progress.HELD);
  }

  /** What was planned is put off (延期). */
  void postpone() {
    pass(Progress.POSTPONED);
  }

  /** What was not held yet never will be (見送り). */
  void callOff() {
    pass(Progress.CALLED_OFF);
  }

  private void pass(Progress next) {
    if (!progress.mayBecome(next)) {
      throw new StateNeedsCorrection("progress", progress.label(), next.label());
    }
    progress = next;
  }

  /**
   * Writes on, and passes to the state the entry states, if that follows the present one; what was
   * considered or postponed and is held by now is planned on its way.
   */
  void change(Actor actor, Instant now, ProgrammeItemEntry entry) {
    if (entry.progress() != progress) {
      if (!progress.mayBecome(entry.progress()) && progress.mayBecome(Progress.PLANNED)) {
        plan();
      }
      switch (entry.progress()) {
        case CONSIDERED -> pass(Progress.CONSIDERED);
        case PLANNED -> plan();
        case HELD -> hold();
        case POSTPONED -> postpone();
        case CALLED_OFF -> callOff();
      }
    }
    words(entry);
    sign(actor, now);
  }

  /** Puts right what was entered wrongly, whatever the state. */
  void correct(Actor actor, Instant now, ProgrammeItemEntry entry) {
    progress = entry.progress();
    words(entry);
    sign(actor, now);
  }

  private void words(ProgrammeItemEntry entry) {
    fiscalYear = entry.year().year();
    title = entry.title();
    kind = entry.kind();
    date = StatedDateColumns.of(entry.date());
    planned = entry.planned();
    done = entry.done();
    source = SourceColumns.of(entry.source());
  }

  ProgrammeItem view() {
    return new ProgrammeItem(
        id(),
        version(),
        new ProgrammeItemEntry(
            new FiscalYear(fiscalYear),
            title,
            kind,
            progress,
            StatedDateColumns.read(date),
            planned,
            done,
            SourceColumns.read(source)));
  }
}
