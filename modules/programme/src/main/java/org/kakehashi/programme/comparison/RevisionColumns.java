package org.kakehashi.programme.comparison;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.ComparisonEntry;

/** Which revision a comparison is in, and the fingerprint of its contents. */
@Embeddable
class RevisionColumns {
  private int revision;
  private String fingerprint;

  protected RevisionColumns() {}

  private RevisionColumns(int revision, String fingerprint) {
    this.revision = revision;
    this.fingerprint = fingerprint;
  }

  /**
   * The revision that follows.
   *
   * @param present null before the first
   */
  static RevisionColumns after(@Nullable RevisionColumns present, ComparisonEntry entry) {
    return new RevisionColumns(present == null ? 1 : present.revision + 1, Fingerprint.of(entry));
  }

  int number() {
    return revision;
  }

  String fingerprint() {
    return fingerprint;
  }
}
