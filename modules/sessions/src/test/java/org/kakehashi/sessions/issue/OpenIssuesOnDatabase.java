package org.kakehashi.sessions.issue;

import jakarta.persistence.EntityManager;
import org.kakehashi.sessions.OpenIssues;
import org.kakehashi.sessions.keeping.Office;

/** {@link OpenIssues} without a container. */
public final class OpenIssuesOnDatabase {
  private OpenIssuesOnDatabase() {}

  public static OpenIssues on(Office office, EntityManager em) {
    IssueBook book = new IssueBook();
    book.em = em;
    book.desk = office.desk();
    return book;
  }
}
