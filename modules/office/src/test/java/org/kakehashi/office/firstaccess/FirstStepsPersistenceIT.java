package org.kakehashi.office.firstaccess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.DemonstrationClerk;
import org.kakehashi.office.Role;
import org.kakehashi.office.accounts.AccessWithdrawn;
import org.kakehashi.office.accounts.Holder;
import org.kakehashi.office.accounts.Holders;
import org.kakehashi.office.accounts.TestAccounts;
import org.kakehashi.office.testing.HeardEvents;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.office.tokens.TestTokens;

class FirstStepsPersistenceIT {
  private final TestDatabase database = TestDatabase.migrated("office");
  private final SetClock clock = new SetClock("2026-04-01T00:00:00Z");
  private final HeardEvents<AuditEvent> audit = new HeardEvents<>();
  private final HeardEvents<AccessWithdrawn> withdrawn = new HeardEvents<>();
  private final Holders holders = TestAccounts.holders(database, clock, withdrawn);
  private final FirstAccess access = new FirstAccess();

  FirstStepsPersistenceIT() {
    access.em = database.entityManager("office");
    access.clock = clock;
    access.accounts = TestAccounts.accounts(database, clock, audit, withdrawn);
    access.tokens = TestTokens.tokens(database, clock, audit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("管理者のリンクは、誰かが使うまで起動のたびに新しくなり、使われた後は出ない")
  void theAdministratorsLinkIsIssuedUntilItWasUsed() {
    String first = in(access::firstAdministratorLink).orElseThrow();
    String second = in(access::firstAdministratorLink).orElseThrow();
    assertNotEquals(first, second);
    assertTrue(in(() -> holders.linked(first)).isEmpty());
    assertEquals("admin", in(() -> holders.linked(second)).orElseThrow().loginName());
    in(() -> holders.redeem(second, "hashed"));
    assertEquals(Optional.empty(), in(access::firstAdministratorLink));
  }

  @Test
  @DisplayName("管理者がいなくなり、名前adminを他の官職が持っていても、別の名前で入口が開く")
  void theNameAdminInOtherHandsKeepsNobodyOut() {
    Account clerk =
        in(
            () ->
                access.accounts.open(
                    TestAccounts.ADMINISTRATOR,
                    "admin",
                    new AccountEntry("事務局", Role.SECRETARIAT, null)));
    String link = in(access::firstAdministratorLink).orElseThrow();
    Holder administrator = in(() -> holders.linked(link)).orElseThrow();
    assertEquals("admin2", administrator.loginName());
    assertEquals(Role.ADMINISTRATOR, administrator.role());
    assertEquals(clerk, in(() -> access.accounts.account(TestAccounts.ADMINISTRATOR, clerk.id())));

    in(() -> holders.redeem(link, "hashed"));
    database.run(
        "office",
        em ->
            em.createQuery(
                    "UPDATE AccountEntity a SET a.term.closedOn = :day WHERE a.loginName ="
                        + " 'admin2'")
                .setParameter("day", LocalDate.of(2026, 4, 1))
                .executeUpdate());
    String again = in(access::firstAdministratorLink).orElseThrow();
    assertEquals("admin3", in(() -> holders.linked(again)).orElseThrow().loginName());
  }

  @Test
  @DisplayName("デモの事務局は一度だけ作られ、リンクとトークンは出し直される")
  void theDemonstrationClerkIsMadeOnce() {
    DemonstrationClerk first = in(access::demonstrationClerk);
    DemonstrationClerk second = in(access::demonstrationClerk);
    assertEquals(first.account(), second.account());
    assertTrue(in(() -> access.tokens.actor(first.accessToken(), "::1")).isEmpty());
    assertEquals(
        Role.SECRETARIAT.rights(),
        rights(in(() -> access.tokens.actor(second.accessToken(), "::1")).orElseThrow()));
    assertEquals("事務局（デモ）", in(() -> holders.linked(second.link())).orElseThrow().post());
  }

  private static Map<Area, Set<Permission>> rights(Actor actor) {
    return Arrays.stream(Area.values()).collect(Collectors.toMap(area -> area, actor::verbs));
  }

  private <T> T in(Supplier<T> work) {
    return database.call("office", em -> work.get());
  }
}
