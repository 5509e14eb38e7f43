package org.kakehashi.office.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is doing a job, under which claim and until when; a job that nobody does has none. Queries
 * write and read it.
 */
@Embeddable
@SuppressWarnings("UnusedVariable")
class LeaseColumns {
  private @Nullable String node;
  private @Nullable String claim;

  @Column(name = "lease_until")
  private @Nullable Instant until;

  protected LeaseColumns() {}
}
