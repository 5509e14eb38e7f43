package org.kakehashi.office.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.office.AuditEntry;
import org.kakehashi.office.AuditFilter;
import org.kakehashi.office.AuditVerdict;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.Role;
import org.kakehashi.office.accounts.TestAccounts;
import org.kakehashi.office.testing.HeardEvents;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestDatabase;

class AuditPersistenceIT {
  private static final UUID CLERK = UUID.fromString("00000000-0000-0000-0000-00000000c1e4");

  private final TestDatabase database = TestDatabase.migrated("office");
  private final SetClock clock = new SetClock("2026-04-01T00:00:00Z");
  private final DefaultAuditTrail chain = new DefaultAuditTrail();

  AuditPersistenceIT() {
    chain.em = database.entityManager("office");
    chain.clock = clock;
    chain.holders = TestAccounts.holders(database, clock, new HeardEvents<>());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("記録は連番でつながり、検証すると正しいと分かる")
  void theChainIsSound() {
    note(CLERK, "survey.imported", "survey:42", "rows=70000");
    note(null, "signin.refused", "account:unknown", "address=192.0.2.7");
    note(CLERK, "名簿｜|閲覧", "𠮷|野", "");
    AuditVerdict verdict = verify();
    assertTrue(verdict.sound());
    assertEquals(3, verdict.checked());
    assertEquals("3 " + hash(3), verdict.head());
  }

  @Test
  @DisplayName("取り消された処理の記録は残らず、番号も飛ばない")
  void whatIsRolledBackLeavesNoTrace() {
    note(CLERK, "a", "s", "");
    assertThrows(
        IllegalStateException.class,
        () ->
            database.run(
                "office",
                em -> {
                  chain.append(new AuditEvent(CLERK, "b", "s", ""));
                  throw new IllegalStateException("broken on purpose");
                }));
    note(CLERK, "c", "s", "");
    assertEquals(
        List.of(2L, 1L), list("", null, null).items().stream().map(AuditEntry::sequence).toList());
    assertTrue(verify().sound());
  }

  @Test
  @DisplayName("同時に書いても、枝分かれも欠番もない一本の鎖になる")
  void concurrentTransactionsMakeOneChain() throws Exception {
    ExecutorService clerks = Executors.newFixedThreadPool(6);
    try {
      List<Future<?>> notes =
          IntStream.range(0, 120)
              .<Future<?>>mapToObj(
                  i ->
                      clerks.submit(
                          () ->
                              database.run(
                                  "office",
                                  em -> {
                                    chain.append(new AuditEvent(CLERK, "x", "s:" + i, ""));
                                    chain.append(new AuditEvent(CLERK, "y", "s:" + i, ""));
                                  })))
              .toList();
      for (Future<?> note : notes) {
        note.get(60, TimeUnit.SECONDS);
      }
    } finally {
      clerks.shutdownNow();
    }
    AuditVerdict verdict = verify();
    assertTrue(verdict.sound());
    assertEquals(240, verdict.checked());
  }

  @Test
  @DisplayName("長い処理の途中で記録しても、ほかの人の処理を待たせない")
  void aLongTransactionDoesNotHoldUpOthers() {
    database.run(
        "office",
        em -> {
          chain.append(new AuditEvent(CLERK, "long", "s", ""));
          note(CLERK, "short", "s", "");
        });
    assertEquals(
        List.of("long", "short"),
        list("", null, null).items().stream().map(AuditEntry::action).toList(),
        "newest first: the short one was linked before the long one committed");
    assertTrue(verify().sound());
  }

  @Test
  @DisplayName("アプリケーションの役割では、記録を変えることも消すことも偽ることもできない")
  void theApplicationRoleCannotTouchThePast() throws SQLException {
    note(CLERK, "a", "s", "");
    for (String attempt :
        List.of(
            "UPDATE office.audit_entry SET detail = 'x'",
            "DELETE FROM office.audit_entry",
            "TRUNCATE office.audit_entry",
            "INSERT INTO office.audit_entry VALUES (2, now(), NULL, 'a', 's', '', 'x')",
            "ALTER TABLE office.audit_entry DISABLE TRIGGER ALL",
            "DROP TABLE office.audit_entry",
            "SELECT * FROM office.audit_note",
            "UPDATE office.audit_note SET detail = 'x'",
            "DELETE FROM office.audit_note",
            "ALTER TABLE office.audit_note DISABLE TRIGGER ALL",
            "DROP FUNCTION office.audit_link() CASCADE",
            "SET session_replication_role = replica",
            "SET ROLE kakehashi_owner")) {
      SQLException refused =
          assertThrows(SQLException.class, () -> execute(database.dataSource(), attempt), attempt);
      assertEquals("42501", refused.getSQLState(), attempt + ": " + refused.getMessage());
    }
    assertTrue(verify().sound());
  }

  @Test
  @DisplayName("所有者の役割でも、仕掛けを外さなければ変えられない")
  void evenTheOwnerMeetsTheTrigger() {
    note(CLERK, "a", "s", "");
    for (String attempt :
        List.of(
            "UPDATE office.audit_entry SET detail = 'x'",
            "DELETE FROM office.audit_entry",
            "TRUNCATE office.audit_entry")) {
      assertThrows(SQLException.class, () -> execute(database.ownerDataSource(), attempt), attempt);
    }
  }

  @Test
  @DisplayName("仕掛けを外して変えても、検証が最初に壊れた行を示す")
  void tamperingIsFoundAndNamed() throws SQLException {
    for (int i = 1; i <= 5; i++) {
      note(CLERK, "a", "s:" + i, "");
    }
    String unlocked =
        "ALTER TABLE office.audit_entry DISABLE TRIGGER audit_past_stays; %s;"
            + " ALTER TABLE office.audit_entry ENABLE TRIGGER audit_past_stays";
    execute(
        database.ownerDataSource(),
        unlocked.formatted("UPDATE office.audit_entry SET detail = 'x' WHERE sequence = 4"));
    assertEquals(4, verify().firstBroken());
    assertEquals(3, verify().checked());
    execute(
        database.ownerDataSource(),
        unlocked.formatted("DELETE FROM office.audit_entry WHERE sequence = 2"));
    assertEquals(2, verify().firstBroken());
  }

  @Test
  @DisplayName("末尾を切り取っても、空にしても、検証が気付き、後から足されても気付いたままである")
  void aCutTailAndAnEmptiedTableAreFound() throws SQLException {
    for (int i = 1; i <= 5; i++) {
      note(CLERK, "a", "s:" + i, "");
    }
    assertTrue(verify().sound());
    String head = database.call("office", em -> chain.head());
    assertEquals("5 " + hash(5), head);
    assertEquals(head, verify().head());
    String unlocked =
        "ALTER TABLE office.audit_entry DISABLE TRIGGER audit_past_stays; %s;"
            + " ALTER TABLE office.audit_entry ENABLE TRIGGER audit_past_stays";
    execute(
        database.ownerDataSource(),
        unlocked.formatted("DELETE FROM office.audit_entry WHERE sequence > 3"));
    assertEquals(4, verify().firstBroken());
    for (int i = 4; i <= 8; i++) {
      note(CLERK, "a", "another:" + i, "");
    }
    AuditVerdict grown = verify();
    assertEquals(5, grown.firstBroken(), "grown on beyond its former length");
    assertEquals(4, grown.checked(), "only what lies before it is sound");
    assertEquals("4 " + hash(4), grown.head());
    execute(database.ownerDataSource(), unlocked.formatted("TRUNCATE office.audit_entry"));
    AuditVerdict emptied = verify();
    assertEquals(1, emptied.firstBroken());
    assertEquals(0, emptied.checked());
    assertThrows(
        SQLException.class,
        () -> execute(database.dataSource(), "UPDATE office.audit_head SET sequence = 0"));
  }

  @Test
  @DisplayName("末尾の控えの行がなければ、控えるものがなく、検証が気付く")
  void withoutItsNoteThereIsNoEnd() throws SQLException {
    note(CLERK, "a", "s", "");
    execute(
        database.ownerDataSource(),
        "CREATE TABLE kept_head AS SELECT * FROM office.audit_head; DELETE FROM office.audit_head");
    assertEquals("", database.call("office", em -> chain.head()));
    assertFalse(verify().sound());
    execute(
        database.ownerDataSource(),
        "INSERT INTO office.audit_head SELECT * FROM kept_head; DROP TABLE kept_head");
    assertTrue(verify().sound());
  }

  @Test
  @DisplayName("末尾に直接足された記録は、つながりが合っていても検証が気付く")
  void whatIsAppendedPastTheHeadIsFound() throws SQLException {
    note(CLERK, "a", "s", "");
    execute(
        database.ownerDataSource(),
        "INSERT INTO office.audit_entry SELECT 2, e.at, NULL, 'forged', 's', '',"
            + " office.audit_hash(e.hash, 2, e.at, NULL, 'forged', 's', '') FROM office.audit_entry e");
    AuditVerdict verdict = verify();
    assertEquals(2, verdict.firstBroken());
    assertEquals(1, verdict.checked());
  }

  @Test
  @DisplayName("検証の間に記録が増えても、誤って切れていると言わない")
  void whatIsAppendedMeanwhileIsNoFalseAlarm() throws Exception {
    note(CLERK, "a", "s", "");
    AtomicBoolean enough = new AtomicBoolean();
    ExecutorService clerk = Executors.newSingleThreadExecutor();
    try {
      Future<?> noting =
          clerk.submit(
              () -> {
                while (!enough.get()) {
                  note(CLERK, "b", "s", "");
                }
              });
      long before = 0;
      for (int turn = 0; turn < 60; turn++) {
        AuditVerdict verdict = verify();
        assertNull(verdict.firstBroken());
        assertTrue(verdict.checked() >= before);
        before = verdict.checked();
      }
      enough.set(true);
      noting.get(60, TimeUnit.SECONDS);
      assertTrue(before > 1, "some were noted meanwhile");
    } finally {
      enough.set(true);
      clerk.shutdownNow();
    }
  }

  @Test
  @DisplayName("一覧は人・行為・期間（日本の日付）で絞り込める")
  void theListIsFiltered() {
    note(CLERK, "survey.imported", "s", "");
    clock.advance(Duration.ofHours(15));
    note(null, "signin.refused", "s", "");
    note(new UUID(0, 0), "account.opened", "s", "");
    assertEquals(1, list("survey.", null, null).total());
    assertEquals(0, list("%", null, null).total());
    LocalDate first = LocalDate.of(2026, 4, 1);
    assertEquals(1, list("", null, first).total());
    assertEquals(2, list("", first.plusDays(1), null).total());
    PageOf<AuditEntry> own =
        database.call(
            "office",
            em ->
                chain.list(
                    TestAccounts.ADMINISTRATOR, new AuditFilter(CLERK, "", null, null), 1, 10));
    assertEquals(1, own.total());
    assertEquals("システム", list("account", null, null).items().get(0).post());
    assertNull(list("signin", null, null).items().get(0).actor());
  }

  @Test
  @DisplayName("監査記録は管理の権限がなければ見られない")
  void onlyAdministratorsSeeTheTrail() {
    Actor clerk = TestActors.holding(CLERK, "事務局", null, Role.SECRETARIAT);
    assertThrows(NotPermitted.class, () -> chain.verify(clerk));
    assertThrows(
        NotPermitted.class, () -> chain.list(clerk, new AuditFilter(null, "", null, null), 1, 1));
  }

  private void note(UUID actor, String action, String subject, String detail) {
    database.run("office", em -> chain.append(new AuditEvent(actor, action, subject, detail)));
  }

  private String hash(long sequence) {
    return list("", null, null).items().stream()
        .filter(entry -> entry.sequence() == sequence)
        .findFirst()
        .orElseThrow()
        .hash();
  }

  private AuditVerdict verify() {
    return database.call("office", em -> chain.verify(TestAccounts.ADMINISTRATOR));
  }

  private PageOf<AuditEntry> list(String action, LocalDate from, LocalDate to) {
    return database.call(
        "office",
        em ->
            chain.list(
                TestAccounts.ADMINISTRATOR, new AuditFilter(null, action, from, to), 1, 100));
  }

  private static void execute(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
