package org.kakehashi.programme.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.VersionedEntity;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.SourceColumns;

/** A decision's row: a draft, then a committee's paper, then decided, with what it rests on. */
@Entity
@Table(schema = "programme", name = "decision")
class DecisionEntity extends VersionedEntity {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String subject;

  @Column(name = "stated_date")
  private @Nullable String date;

  @Enumerated(EnumType.STRING)
  private DecisionStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "participants_mode")
  private @Nullable AttendanceMode participants;

  @Enumerated(EnumType.STRING)
  @Column(name = "lecturers_mode")
  private @Nullable AttendanceMode lecturers;

  @Column(name = "decided_text")
  private String text;

  @Embedded private @Nullable SourceColumns source;

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "decision_reason",
      joinColumns = @JoinColumn(name = "decision_id"))
  private List<ReasonColumns> reasons = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "decision_factor",
      joinColumns = @JoinColumn(name = "decision_id"))
  private List<FactorColumns> factors = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "decision_trace",
      joinColumns = @JoinColumn(name = "decision_id"))
  private List<TraceColumns> traces = new ArrayList<>();

  protected DecisionEntity() {}

  DecisionEntity(UUID id, DecisionEntry entry) {
    super(id);
    write(entry);
  }

  final void write(DecisionEntry entry) {
    fiscalYear = entry.year().year();
    subject = entry.subject();
    date = SourceColumns.code(entry.date());
    status = entry.status();
    AttendanceModes modes = entry.modes();
    participants = modes == null ? null : modes.participants();
    lecturers = modes == null ? null : modes.lecturers();
    text = entry.text();
    source = SourceColumns.of(entry.source());
    reasons.clear();
    entry.reasons().forEach(reason -> reasons.add(new ReasonColumns(reasons.size(), reason)));
    factors.clear();
    entry.factors().forEach((factor, words) -> factors.add(new FactorColumns(factor, words)));
    traces.clear();
    entry.traces().forEach(trace -> traces.add(new TraceColumns(traces.size(), trace)));
  }

  Decision view() {
    Map<Factor, String> words = new EnumMap<>(Factor.class);
    factors.forEach(kept -> words.put(kept.factor(), kept.words()));
    return new Decision(
        id(),
        version(),
        new DecisionEntry(
            new FiscalYear(fiscalYear),
            subject,
            SourceColumns.date(date),
            status,
            participants == null || lecturers == null
                ? null
                : new AttendanceModes(participants, lecturers),
            text,
            reasons.stream().sorted().map(ReasonColumns::reason).toList(),
            words,
            traces.stream().sorted().map(TraceColumns::view).toList(),
            SourceColumns.read(source)));
  }
}
