package org.kakehashi.office.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountClosed;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.AccountFilter;
import org.kakehashi.office.Accounts;
import org.kakehashi.office.BureauMustFitRole;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.LastAdministratorMustStay;
import org.kakehashi.office.LoginNameMalformed;
import org.kakehashi.office.LoginNameTaken;
import org.kakehashi.office.OneTimeLink;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.PostMalformed;
import org.kakehashi.office.Role;
import org.kakehashi.office.testing.HeardEvents;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestDatabase;

class AccountsPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("office");
  private static final Actor ADMIN = TestAccounts.ADMINISTRATOR;

  private final SetClock clock = new SetClock("2026-04-01T00:00:00Z");
  private final HeardEvents<AuditEvent> audit = new HeardEvents<>();
  private final HeardEvents<AccessWithdrawn> withdrawn = new HeardEvents<>();
  private final Accounts accounts = TestAccounts.accounts(DATABASE, clock, audit, withdrawn);
  private final Holders holders = TestAccounts.holders(DATABASE, clock, withdrawn);

  @BeforeEach
  void empty() {
    DATABASE.run("office", em -> em.createQuery("DELETE FROM AccountEntity a").executeUpdate());
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @DisplayName("アカウントは官職に付き、開設の記録が残る")
  void anAccountIsOpenedForAPost() {
    Account opened = open("Soumu.01", "総務課 係長", Role.SECRETARIAT, null);
    assertEquals("soumu.01", opened.loginName());
    assertEquals("2026-04-01", opened.term().openedOn().toString());
    assertTrue(opened.open());
    assertFalse(opened.access().redeemed());
    assertEquals(opened, in(() -> accounts.account(ADMIN, opened.id())));
    assertEquals("account.opened", audit.heard().get(0).action());
  }

  @Test
  @DisplayName("管理の権限がなければ何もできない")
  void withoutThePermissionNothingIsDone() {
    Actor clerk = TestActors.secretariat("事務局");
    UUID id = open("x1", "係長", Role.READER, null).id();
    AccountEntry entry = new AccountEntry("課長", Role.ADMINISTRATOR, null);
    List<Supplier<Object>> forbidden =
        List.of(
            () -> accounts.list(clerk, new AccountFilter("", null, true), 1, 10),
            () -> accounts.account(clerk, id),
            () -> accounts.open(clerk, "y1", entry),
            () -> accounts.change(clerk, id, 1, entry),
            () -> done(() -> accounts.close(clerk, id)),
            () -> done(() -> accounts.reopen(clerk, id)),
            () -> accounts.issueLink(clerk, id));
    forbidden.forEach(
        attempt -> assertThrows(NotPermitted.class, () -> in(attempt), attempt.toString()));
  }

  @Test
  @DisplayName("ログイン名は一つのアカウントのもの。大文字小文字は区別しない")
  void aLoginNameBelongsToOneAccount() {
    open("same", "係長", Role.READER, null);
    assertThrows(LoginNameTaken.class, () -> open("SAME", "課長", Role.READER, null));
  }

  @Test
  @DisplayName("二人の管理者が同じログイン名を同時に開設しても、後の一人に使用済みと告げる")
  void oneOfTwoSimultaneousOpeningsIsToldThatTheNameIsTaken() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Account> second =
          DATABASE.call(
              "office",
              em -> {
                accounts.open(ADMIN, "same", new AccountEntry("係長", Role.READER, null));
                Future<Account> racing = other.submit(() -> open("same", "課長", Role.READER, null));
                Query waiting = em.createNativeQuery("SELECT 1 FROM pg_locks WHERE NOT granted");
                for (int i = 0; i < 100 && waiting.getResultList().isEmpty(); i++) {
                  LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                }
                assertFalse(waiting.getResultList().isEmpty(), "the second one got as far");
                return racing;
              });
      ExecutionException refused =
          assertThrows(ExecutionException.class, () -> second.get(30, TimeUnit.SECONDS));
      assertInstanceOf(LoginNameTaken.class, refused.getCause());
    } finally {
      other.shutdownNow();
    }
    assertEquals(1, list("same", null).total());
  }

  @Test
  @DisplayName("保存し直しは、確かめたときのパスワードがまだ同じ場合に限る")
  void aPasswordSetMeanwhileIsNotOverwritten() {
    Account account = open("clerk", "係長", Role.READER, null);
    DATABASE.run("office", em -> holders.passwordChosen(account.id(), "first"));
    DATABASE.run("office", em -> holders.passwordChosen(account.id(), "second"));
    DATABASE.run("office", em -> holders.passwordHashedAnew(account.id(), "first", "costlier"));
    assertEquals("second", in(() -> holders.named("clerk")).orElseThrow().password());
    DATABASE.run("office", em -> holders.passwordHashedAnew(account.id(), "second", "costlier"));
    assertEquals("costlier", in(() -> holders.named("clerk")).orElseThrow().password());
  }

  @Test
  @DisplayName("ログイン名・官職・所属局の形が正しくなければ断る")
  void malformedEntriesAreRefused() {
    for (String name : List.of("", "a", "1abc", "あいう", "a b", "a'--", "a".repeat(41))) {
      assertThrows(LoginNameMalformed.class, () -> open(name, "係長", Role.READER, null), name);
    }
    for (String post : List.of("", "　", "係長\n課長", "係\uD842長", "長".repeat(101))) {
      assertThrows(PostMalformed.class, () -> open("ok", post, Role.READER, null), post);
    }
    assertThrows(BureauMustFitRole.class, () -> open("ok", "係長", Role.BUREAU, null));
    assertThrows(BureauMustFitRole.class, () -> open("ok", "係長", Role.READER, "OSAKA"));
    assertEquals("OSAKA", open("ok", "係長", Role.BUREAU, "OSAKA").bureau());
  }

  @Test
  @DisplayName("一覧は文字と役割で絞り込め、頁に分かれ、%や_は文字として扱う")
  void theListIsFilteredAndPaged() {
    for (int i = 0; i < 5; i++) {
      open("tokyo" + i, "東京局 担当" + i, Role.BUREAU, "TOKYO");
    }
    open("honbu", "本部_係長", Role.SECRETARIAT, null);
    assertEquals(5, list("東京", null).total());
    assertEquals(5, list("toky", Role.BUREAU).total());
    assertEquals(0, list("toky", Role.READER).total());
    assertEquals(1, list("本部_", null).total());
    assertEquals(0, list("%", null).total());
    PageOf<Account> second =
        in(() -> accounts.list(ADMIN, new AccountFilter("", null, false), 2, 4));
    assertEquals(6, second.total());
    assertEquals(2, second.pages());
    assertEquals(2, second.items().size());
  }

  @Test
  @DisplayName("最後の管理者は閉鎖も役割変更もできない")
  void theLastAdministratorStays() {
    Account only = open("admin1", "管理者", Role.ADMINISTRATOR, null);
    assertThrows(LastAdministratorMustStay.class, () -> in(() -> done(() -> close(only))));
    assertThrows(LastAdministratorMustStay.class, () -> change(only, Role.READER));
    assertEquals(Role.ADMINISTRATOR, in(() -> accounts.account(ADMIN, only.id())).role());

    Account other = open("admin2", "副管理者", Role.ADMINISTRATOR, null);
    in(() -> done(() -> close(only)));
    assertFalse(in(() -> accounts.account(ADMIN, only.id())).open());
    assertThrows(LastAdministratorMustStay.class, () -> in(() -> done(() -> close(other))));
  }

  @Test
  @DisplayName("パスワードを持つ最後の管理者は、まだ設定していない管理者に代われない")
  void anAdministratorWhoCanSignInIsNotReplacedByOneWhoCannot() {
    Account first = open("admin1", "管理者", Role.ADMINISTRATOR, null);
    open("admin2", "副管理者", Role.ADMINISTRATOR, null);
    DATABASE.run("office", em -> holders.passwordChosen(first.id(), "hashed"));
    assertThrows(LastAdministratorMustStay.class, () -> in(() -> done(() -> close(first))));
  }

  @Test
  @DisplayName("役割が変わるか閉鎖されれば、すべてのサインインが終わる")
  void aChangedRoleOrClosingWithdrawsAccess() {
    Account account = open("clerk", "係長", Role.READER, null);
    Account renamed =
        in(
            () ->
                accounts.change(
                    ADMIN,
                    account.id(),
                    account.version(),
                    new AccountEntry("課長補佐", Role.READER, null)));
    assertEquals("課長補佐", renamed.post());
    assertTrue(withdrawn.heard().isEmpty(), "another post name changes nothing");
    change(renamed, Role.SECRETARIAT);
    assertEquals(1, withdrawn.heard().size());
    in(() -> done(() -> close(account)));
    assertEquals(2, withdrawn.heard().size());
    in(() -> done(() -> accounts.reopen(ADMIN, account.id())));
    assertNull(in(() -> accounts.account(ADMIN, account.id())).term().closedOn());
  }

  @Test
  @DisplayName("ほかの人が先に変更していたら上書きしない")
  void aStaleChangeIsRefused() {
    Account account = open("clerk", "係長", Role.READER, null);
    change(account, Role.SECRETARIAT);
    assertThrows(ChangedMeanwhile.class, () -> change(account, Role.BUREAU));
  }

  @Test
  @DisplayName("新しいリンクを発行すると前のリンクは使えず、72時間で期限が切れる")
  void aNewLinkReplacesTheFormerAndExpires() {
    Account account = open("clerk", "係長", Role.READER, null);
    OneTimeLink first = in(() -> accounts.issueLink(ADMIN, account.id()));
    OneTimeLink second = in(() -> accounts.issueLink(ADMIN, account.id()));
    assertNotEquals(first.token(), second.token());
    assertEquals(43, second.token().length());
    assertTrue(in(() -> holders.linked(first.token())).isEmpty());
    assertEquals(account.id(), in(() -> holders.linked(second.token())).orElseThrow().account());
    clock.advance(Duration.ofHours(72));
    assertTrue(in(() -> holders.linked(second.token())).isEmpty());

    in(() -> done(() -> close(account)));
    assertThrows(AccountClosed.class, () -> in(() -> accounts.issueLink(ADMIN, account.id())));
  }

  @Test
  @DisplayName("リンクの元の文字列はデータベースに残らない")
  void onlyTheHashOfALinkIsKept() {
    Account account = open("clerk", "係長", Role.READER, null);
    OneTimeLink link = in(() -> accounts.issueLink(ADMIN, account.id()));
    String row =
        in(
            () ->
                (String)
                    DATABASE
                        .entityManager("office")
                        .createNativeQuery("SELECT CAST(a.* AS text) FROM office.account a")
                        .getSingleResult());
    assertFalse(row.contains(link.token()));
    assertFalse(link.toString().contains(link.token()));
  }

  private Account open(String loginName, String post, Role role, String bureau) {
    return in(() -> accounts.open(ADMIN, loginName, new AccountEntry(post, role, bureau)));
  }

  private Account change(Account account, Role role) {
    String bureau = role == Role.BUREAU ? "OSAKA" : null;
    return in(
        () ->
            accounts.change(
                ADMIN,
                account.id(),
                account.version(),
                new AccountEntry(account.post(), role, bureau)));
  }

  private void close(Account account) {
    accounts.close(ADMIN, account.id());
  }

  private PageOf<Account> list(String text, Role role) {
    return in(() -> accounts.list(ADMIN, new AccountFilter(text, role, false), 1, 10));
  }

  private static Object done(Runnable work) {
    work.run();
    return true;
  }

  private static <T> T in(Supplier<T> work) {
    return DATABASE.call("office", em -> work.get());
  }
}
