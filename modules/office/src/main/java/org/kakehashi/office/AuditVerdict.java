package org.kakehashi.office;

import org.jspecify.annotations.Nullable;

/**
 * What recomputing the audit chain found.
 *
 * @param checked how many entries were sound before it ended or broke
 * @param firstBroken the sequence number of the first entry that is missing, changed or smuggled
 *     in, or null
 * @param head the last sound entry's number and hash, as {@link AuditTrail#head} writes them
 */
public record AuditVerdict(long checked, @Nullable Long firstBroken, String head) {
  public boolean sound() {
    return firstBroken == null;
  }
}
