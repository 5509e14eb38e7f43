package org.kakehashi.office.accounts;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.office.Accounts;
import org.kakehashi.office.Role;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestDatabase;

/** Accounts wired by hand on a test database. */
public final class TestAccounts {
  public static final Actor ADMINISTRATOR =
      TestActors.holding(UUID.randomUUID(), "管理者", null, Role.ADMINISTRATOR);

  private TestAccounts() {}

  public static Holders holders(
      TestDatabase database, Clock clock, Event<AccessWithdrawn> withdrawn) {
    Holders holders = new Holders();
    holders.em = database.entityManager("office");
    holders.clock = clock;
    holders.withdrawn = withdrawn;
    return holders;
  }

  public static Accounts accounts(
      TestDatabase database,
      Clock clock,
      Event<AuditEvent> audit,
      Event<AccessWithdrawn> withdrawn) {
    DefaultAccounts accounts = new DefaultAccounts();
    accounts.rows = new AccountRepository();
    accounts.rows.em = database.entityManager("office");
    accounts.clock = clock;
    accounts.linkTerm = new LinkTerm(Duration.ofHours(72));
    accounts.audit = audit;
    accounts.withdrawn = withdrawn;
    return accounts;
  }
}
