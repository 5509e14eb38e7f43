package org.kakehashi.programme.decision;

import jakarta.persistence.CollectionTable;
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
import org.kakehashi.office.RecordEntity;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.DecidedStands;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.Grounds;
import org.kakehashi.programme.StatedDateColumns;

/** A decision's row: a draft, then a committee's paper, then decided, with what it rests on. */
@Entity
@Table(schema = "programme", name = "decision")
class DecisionEntity extends RecordEntity {
  @Embedded private HeadingColumns heading;
  @Embedded private @Nullable StatedDateColumns date;

  @Enumerated(EnumType.STRING)
  private DecisionStatus status;

  @Embedded private @Nullable ModesColumns modes;
  @Embedded private WordingColumns wording;

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
    heading = new HeadingColumns(entry);
    date = StatedDateColumns.of(entry.date());
    modes = ModesColumns.of(entry.modes());
    wording = new WordingColumns(entry);
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
            heading.year(),
            heading.subject(),
            StatedDateColumns.read(date),
            status,
            ModesColumns.read(modes),
            wording.text(),
            new Grounds(
                reasons.stream().sorted().map(ReasonColumns::reason).toList(),
                words,
                traces.stream().sorted().map(TraceColumns::view).toList()),
            wording.source()));
  }
}
