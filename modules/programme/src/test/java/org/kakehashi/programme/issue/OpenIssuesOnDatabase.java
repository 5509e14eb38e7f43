package org.kakehashi.programme.issue;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.OpenIssues;
import org.kakehashi.programme.testing.Office;

/** {@link OpenIssues} without a container. */
public final class OpenIssuesOnDatabase {
  private OpenIssuesOnDatabase() {}

  public static OpenIssues on(Office office, EntityManager em) {
    DefaultOpenIssues issues = new DefaultOpenIssues();
    issues.em = em;
    issues.records = office.records();
    issues.clock = office.clock();
    issues.corrections = office.corrections(em);
    return issues;
  }
}
