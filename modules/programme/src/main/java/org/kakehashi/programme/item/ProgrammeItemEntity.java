package org.kakehashi.programme.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.VersionedEntity;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.SourceColumns;

/** An undertaking's row: planned first, then done, postponed or called off. */
@Entity
@Table(schema = "programme", name = "undertaking")
class ProgrammeItemEntity extends VersionedEntity {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String title;

  @Enumerated(EnumType.STRING)
  private ProgrammeItemKind kind;

  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Column(name = "stated_date")
  private @Nullable String date;

  private @Nullable String planned;
  private @Nullable String done;
  @Embedded private @Nullable SourceColumns source;

  protected ProgrammeItemEntity() {}

  ProgrammeItemEntity(UUID id, ProgrammeItemEntry entry) {
    super(id);
    write(entry);
  }

  final void write(ProgrammeItemEntry entry) {
    fiscalYear = entry.year().year();
    title = entry.title();
    kind = entry.kind();
    progress = entry.progress();
    date = SourceColumns.code(entry.date());
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
            SourceColumns.date(date),
            planned,
            done,
            SourceColumns.read(source)));
  }
}
