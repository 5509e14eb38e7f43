package org.kakehashi.office.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/**
 * How long a one-time link is good: 72 hours, or what the administrator set.
 *
 * @param length at least an hour, at most 30 days
 */
record LinkTerm(Duration length) {
  private static final String VARIABLE = "KAKEHASHI_LINK_HOURS";
  private static final long DEFAULT_HOURS = 72;
  private static final long MOST_HOURS = 30 * 24;

  LinkTerm {
    if (length.compareTo(Duration.ofHours(1)) < 0
        || length.compareTo(Duration.ofHours(MOST_HOURS)) > 0) {
      throw new IllegalArgumentException(VARIABLE + " must be from 1 to " + MOST_HOURS);
    }
  }

  /** From {@code KAKEHASHI_LINK_HOURS}, a whole number of hours. */
  @ApplicationScoped
  static class FromEnvironment {
    @Produces
    @Dependent
    LinkTerm term() {
      String hours = System.getenv(VARIABLE);
      return new LinkTerm(
          Duration.ofHours(
              hours == null || hours.isBlank() ? DEFAULT_HOURS : Long.parseLong(hours.strip())));
    }
  }
}
