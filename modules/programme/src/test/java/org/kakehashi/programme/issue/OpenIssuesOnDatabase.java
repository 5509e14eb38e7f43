package org.kakehashi.programme.issue;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.OpenIssues;
import org.kakehashi.programme.testing.Office;

/** {@link OpenIssues} without a container. */
public final class OpenIssuesOnDatabase {
  private OpenIssuesOnDatabase() {}

  public static OpenIssues on(Office office, EntityManager em) {
    DefaultOpenIssues book = new DefaultOpenIssues();
    book.em = em;
    book.records = office.records();
    book.clock = office.clock();
    book.corrections = office.corrections(em);
    return book;
  }
}
