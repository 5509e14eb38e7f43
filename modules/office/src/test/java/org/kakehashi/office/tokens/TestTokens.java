package org.kakehashi.office.tokens;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.office.AccessTokens;
import org.kakehashi.office.accounts.TestAccounts;
import org.kakehashi.office.testing.HeardEvents;
import org.kakehashi.office.testing.TestDatabase;

/** Access tokens wired by hand on a test database. */
public final class TestTokens {
  private TestTokens() {}

  public static AccessTokens tokens(TestDatabase database, Clock clock, Event<AuditEvent> audit) {
    return book(database, clock, audit);
  }

  static DefaultAccessTokens book(TestDatabase database, Clock clock, Event<AuditEvent> audit) {
    DefaultAccessTokens book = new DefaultAccessTokens();
    book.em = database.entityManager("office");
    book.clock = clock;
    book.holders = TestAccounts.holders(database, clock, new HeardEvents<>());
    book.audit = audit;
    book.refused = new RefusedTokens();
    book.refused.clock = clock;
    return book;
  }
}
