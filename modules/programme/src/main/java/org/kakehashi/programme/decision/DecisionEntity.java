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
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.DecidedStands;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.Grounds;
import org.kakehashi.programme.SourceColumns;
import org.kakehashi.programme.StateNeedsCorrection;
import org.kakehashi.programme.StatedDateColumns;

/** A decision's row: a draft, then a committee's paper, then decided, with what it rests on. */
@Entity
@Table(schema = "programme", name = "decision")
class DecisionEntity extends RecordEntity {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String subject;

  @Embedded private @Nullable StatedDateColumns date;

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

  /** Enters it in whichever state it is found. */
  DecisionEntity(UUID id, Actor actor, Instant now, DecisionEntry entry) {
    super(id);
    status = entry.status();
    words(entry);
    sign(actor, now);
  }

  /** A draft goes to the committee (検討会資料). */
  void submit() {
    pass(DecisionStatus.COMMITTEE_PAPER);
  }

  /** The committee's paper is decided (決定). */
  void decide() {
    pass(DecisionStatus.DECIDED);
  }

  /** The committee's paper is taken back to be drafted anew (案). */
  void takeBack() {
    pass(DecisionStatus.DRAFT);
  }

  private void pass(DecisionStatus next) {
    if (!status.mayBecome(next)) {
      throw new StateNeedsCorrection("status", status.label(), next.label());
    }
    status = next;
  }

  /** Writes on, and passes to the state the entry states, if that follows the present one. */
  void change(Actor actor, Instant now, DecisionEntry entry) {
    if (status == DecisionStatus.DECIDED) {
      throw new DecidedStands();
    }
    if (entry.status() != status) {
      switch (entry.status()) {
        case DRAFT -> takeBack();
        case COMMITTEE_PAPER -> submit();
        case DECIDED -> decide();
      }
    }
    words(entry);
    sign(actor, now);
  }

  /** Puts right what was entered wrongly, whatever the state. */
  void correct(Actor actor, Instant now, DecisionEntry entry) {
    status = entry.status();
    words(entry);
    sign(actor, now);
  }

  private void words(DecisionEntry entry) {
    fiscalYear = entry.year().year();
    subject = entry.subject();
    date = StatedDateColumns.of(entry.date());
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
            StatedDateColumns.read(date),
            status,
            participants == null || lecturers == null
                ? null
                : new AttendanceModes(participants, lecturers),
            text,
            new Grounds(
                reasons.stream().sorted().map(ReasonColumns::reason).toList(),
                words,
                traces.stream().sorted().map(TraceColumns::view).toList()),
            SourceColumns.read(source)));
  }
}
