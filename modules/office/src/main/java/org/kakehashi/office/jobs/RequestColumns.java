package org.kakehashi.office.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.kakehashi.office.Job;

/** A {@link Job.Request} and whose it is; it never changes. */
@Embeddable
class RequestColumns {
  private String kind;
  private String subject;

  @SuppressWarnings("UnusedVariable") // for people who look
  @Column(name = "requested_by")
  private UUID requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  protected RequestColumns() {}

  RequestColumns(String kind, String subject, UUID requestedBy, Instant at) {
    this.kind = kind;
    this.subject = subject;
    this.requestedBy = requestedBy;
    this.requestedAt = at;
  }

  Job.Request view() {
    return new Job.Request(kind, subject, requestedAt);
  }
}
