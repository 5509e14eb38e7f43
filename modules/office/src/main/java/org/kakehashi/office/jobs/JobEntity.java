package org.kakehashi.office.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.Job;

/**
 * A job's life: it waits, is claimed by one worker for the length of a lease, and ends done or
 * failed; a failure that may pass puts it back to wait. {@code claim} names the one taking-up that
 * may still end it: whoever lost the lease can't.
 */
@Entity
@Table(schema = "office", name = "job")
class JobEntity {
  @Id private UUID id;
  private String kind;
  private String subject;

  @Column(name = "requested_by")
  private UUID requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Enumerated(EnumType.STRING)
  private Job.State state;

  private int percent;
  private String step;
  private int attempts;

  @Column(name = "not_before")
  private Instant notBefore;

  @SuppressWarnings("UnusedVariable") // written by the claiming query, for people who look
  private @Nullable String node;

  @SuppressWarnings("UnusedVariable") // queries read it
  private @Nullable String claim;

  @Column(name = "lease_until")
  private @Nullable Instant leaseUntil;

  private @Nullable String failure;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected JobEntity() {}

  JobEntity(String kind, String subject, UUID requestedBy, Instant at) {
    this.id = UUID.randomUUID();
    this.kind = kind;
    this.subject = subject;
    this.requestedBy = requestedBy;
    this.requestedAt = at;
    this.notBefore = at;
    this.state = Job.State.WAITING;
    this.step = "待機中";
  }

  UUID id() {
    return id;
  }

  Job.State state() {
    return state;
  }

  String kind() {
    return kind;
  }

  String subject() {
    return subject;
  }

  int attempts() {
    return attempts;
  }

  void done(Instant at) {
    end(Job.State.DONE, "完了", at);
    percent = 100;
    failure = null;
  }

  void failed(String sentence, Instant at) {
    end(Job.State.FAILED, "失敗", at);
    failure = sentence;
  }

  /** Back to the queue after a failure that may pass. */
  void pausedUntil(Instant next, String sentence) {
    release(Job.State.WAITING, "再試行待ち");
    notBefore = next;
    percent = 0;
    failure = sentence;
  }

  /** Back to the queue because a person asked for it: all attempts anew. */
  void queuedAgain(Instant at) {
    release(Job.State.WAITING, "待機中");
    notBefore = at;
    percent = 0;
    attempts = 0;
    failure = null;
    endedAt = null;
  }

  Job view() {
    return new Job(
        id, kind, subject, state, percent, step, attempts, failure, requestedAt, endedAt);
  }

  private void end(Job.State ended, String label, Instant at) {
    release(ended, label);
    endedAt = at;
  }

  private void release(Job.State next, String label) {
    state = next;
    step = label;
    node = null;
    claim = null;
    leaseUntil = null;
  }
}
