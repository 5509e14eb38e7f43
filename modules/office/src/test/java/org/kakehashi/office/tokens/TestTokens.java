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
    return on(database, clock, audit);
  }

  static DefaultAccessTokens on(TestDatabase database, Clock clock, Event<AuditEvent> audit) {
    DefaultAccessTokens made = new DefaultAccessTokens();
    made.em = database.entityManager("office");
    made.clock = clock;
    made.holders = TestAccounts.holders(database, clock, new HeardEvents<>());
    made.audit = audit;
    made.refused = new RefusedTokens();
    made.refused.clock = clock;
    return made;
  }
}
