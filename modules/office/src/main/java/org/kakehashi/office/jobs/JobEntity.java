package org.kakehashi.office.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * failed; a failure that may pass puts it back to wait. The lease's claim names the one taking-up
 * that may still end it: whoever lost the lease can't.
 */
@Entity
@Table(schema = "office", name = "job")
class JobEntity {
  @Id private UUID id;
  @Embedded private RequestColumns request;

  @Enumerated(EnumType.STRING)
  private Job.State state;

  @Embedded private ProgressColumns progress;
  @Embedded private AttemptColumns attempts;

  @SuppressWarnings("UnusedVariable") // queries read it
  @Embedded
  private @Nullable LeaseColumns lease;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected JobEntity() {}

  JobEntity(String kind, String subject, UUID requestedBy, Instant at) {
    this.id = UUID.randomUUID();
    this.request = new RequestColumns(kind, subject, requestedBy, at);
    this.state = Job.State.WAITING;
    this.progress = new ProgressColumns(0, "待機中");
    this.attempts = AttemptColumns.none(at);
  }

  UUID id() {
    return id;
  }

  Job.State state() {
    return state;
  }

  Job.Request request() {
    return request.view();
  }

  int attempts() {
    return attempts.attempts();
  }

  int interruptions() {
    return attempts.interruptions();
  }

  void done(Instant at) {
    release(Job.State.DONE, new ProgressColumns(100, "完了"), attempts.ended(null));
    endedAt = at;
  }

  void failed(String sentence, Instant at) {
    release(Job.State.FAILED, progress.with("失敗"), attempts.ended(sentence));
    endedAt = at;
  }

  /** Back to the queue after a failure that may pass. */
  void pausedUntil(Instant next, String sentence) {
    release(
        Job.State.WAITING, new ProgressColumns(0, "再試行待ち"), attempts.pausedUntil(next, sentence));
  }

  /** Back to the queue because a person asked for it: all attempts anew. */
  void queuedAgain(Instant at) {
    release(Job.State.WAITING, new ProgressColumns(0, "待機中"), AttemptColumns.none(at));
    endedAt = null;
  }

  Job view() {
    return new Job(
        id,
        request.view(),
        state,
        progress.view(),
        attempts.attempts(),
        attempts.failure(),
        endedAt);
  }

  private void release(Job.State next, ProgressColumns shown, AttemptColumns tried) {
    state = next;
    progress = shown;
    attempts = tried;
    lease = null;
  }
}
