package org.kakehashi.office.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.Accounts;
import org.kakehashi.office.LinkExpired;
import org.kakehashi.office.PasswordTooWeak;
import org.kakehashi.office.Role;
import org.kakehashi.office.SignIn;
import org.kakehashi.office.SignInRefused;
import org.kakehashi.office.SignInThrottled;
import org.kakehashi.office.SignedIn;
import org.kakehashi.office.accounts.AccessWithdrawn;
import org.kakehashi.office.accounts.TestAccounts;
import org.kakehashi.office.testing.HeardEvents;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.office.transactions.TestTransaction;

class SignInPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("office");
  private static final String PASSWORD = "あさがおとかばんと青い傘";
  private static final String NEXT = "mizu kaban 7 suzume";
  private static final String OFFICE = "192.0.2.7";

  private final SetClock clock = new SetClock("2026-04-01T00:00:00Z");
  private final HeardEvents<AuditEvent> audit = new HeardEvents<>();
  private final SignInRepository signIns = new SignInRepository();
  private final HeardEvents<AccessWithdrawn> withdrawn = new HeardEvents<>(signIns::allEnded);
  private final Accounts accounts = TestAccounts.accounts(DATABASE, clock, audit, withdrawn);
  private DefaultSignIn signIn = node(new Passwords(10));

  @BeforeEach
  void empty() {
    DATABASE.run(
        "office",
        em -> {
          em.createQuery("DELETE FROM SignInEntity s").executeUpdate();
          em.createQuery("DELETE FROM FailureEntity f").executeUpdate();
          em.createNativeQuery("DELETE FROM office.known_device").executeUpdate();
          em.createQuery("DELETE FROM AccountEntity a").executeUpdate();
        });
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @DisplayName("一回限りのリンクでパスワードを決めると、そのままサインインしている")
  void redeemingALinkSetsThePasswordAndSignsIn() {
    String link = link(clerk());
    assertEquals("clerk", signIn.loginNameOf(link).orElseThrow());
    String token = signIn.redeem(link, PASSWORD, OFFICE);

    SignedIn signedIn = signIn.holder(token).orElseThrow();
    assertEquals("事務局", signedIn.actor().post());
    assertEquals(Role.SECRETARIAT, signedIn.role());
    assertTrue(signedIn.actor().may(Permission.IMPORT, Area.SURVEYS));
    assertEquals(43, token.length());
    assertEquals(signedIn.csrf(), signIn.holder(token).orElseThrow().csrf());
    assertNotEquals(token, signedIn.csrf());

    assertTrue(signIn.loginNameOf(link).isEmpty());
    assertThrows(LinkExpired.class, () -> signIn.redeem(link, PASSWORD, OFFICE));
    assertTrue(signIn.holder(enter(" Clerk ", PASSWORD, OFFICE)).isPresent());
  }

  @Test
  @DisplayName("弱いパスワードは断るが、リンクは使えるまま残る")
  void aWeakPasswordLeavesTheLinkGood() {
    String link = link(clerk());
    assertThrows(PasswordTooWeak.class, () -> signIn.redeem(link, "clerk", OFFICE));
    assertDoesNotThrow(() -> signIn.redeem(link, PASSWORD, OFFICE));
  }

  @Test
  @DisplayName("期限の切れたリンクは使えない")
  void anExpiredLinkIsRefused() {
    String link = link(clerk());
    clock.advance(Duration.ofHours(72));
    assertTrue(signIn.loginNameOf(link).isEmpty());
    assertThrows(LinkExpired.class, () -> signIn.redeem(link, PASSWORD, OFFICE));
  }

  @Test
  @DisplayName("知らない名前も、違うパスワードも、閉鎖も、未設定も、同じ答えになり記録に残る")
  void everyRefusalReadsTheSameAndIsRecorded() {
    Account clerk = clerkWithPassword();
    Account other = open("closed", Role.READER);
    signIn.redeem(link(other), PASSWORD, OFFICE);
    in(() -> accounts.close(TestAccounts.ADMINISTRATOR, other.id()));
    open("unset", Role.READER);
    for (String name : List.of("nobody", "clerk", "closed", "unset", "' OR 1=1 --", "")) {
      assertThrows(SignInRefused.class, () -> enter(name, "違うパスワード-12345", OFFICE), name);
    }
    List<AuditEvent> refused =
        audit.heard().stream().filter(event -> event.action().equals("signin.refused")).toList();
    assertEquals(6, refused.size());
    assertEquals("account:unknown", refused.get(0).subject());
    assertEquals(clerk.id(), refused.get(1).actor());
    assertEquals("address=" + OFFICE, refused.get(1).detail());
  }

  @Test
  @DisplayName("失敗が続くと待ち時間が延びるが15分を超えず、永久に締め出されることはない")
  void repeatedFailuresWaitLongerButNeverForEver() {
    clerkWithPassword();
    for (int i = 0; i < 5; i++) {
      fail("clerk", OFFICE);
    }
    assertEquals("1", waiting("clerk").arguments().get(0));
    assertThrows(
        SignInThrottled.class,
        () -> enter("clerk", PASSWORD, OFFICE),
        "the right password waits too, or guessing would show");
    long wait = 1;
    for (int i = 0; i < 15; i++) {
      clock.advance(Duration.ofSeconds(wait));
      fail("clerk", OFFICE);
      wait = Math.min(900, wait * 2);
      assertEquals(Long.toString(wait), waiting("clerk").arguments().get(0));
    }
    clock.advance(Duration.ofMinutes(15));
    assertTrue(signIn.holder(enter("clerk", PASSWORD, OFFICE)).isPresent());
    fail("clerk", OFFICE);
    assertDoesNotThrow(() -> enter("clerk", PASSWORD, OFFICE), "all was forgiven");
  }

  @Test
  @DisplayName("初めての試みは、時計の端数によらず待たされない")
  void aFirstAttemptNeverWaits() {
    clerkWithPassword();
    clock.advance(Duration.ofNanos(123_456_789));
    fail("nobody", "198.51.100.1");
    assertDoesNotThrow(() -> enter("clerk", PASSWORD, OFFICE));
    fail("clerk", OFFICE);
    assertDoesNotThrow(() -> enter("clerk", PASSWORD, OFFICE));
  }

  @Test
  @DisplayName("同じ住所から同じ名前を試した待ち時間は、別のノードでも効く")
  void throttlingANameFromAnAddress() {
    clerkWithPassword();
    for (int i = 0; i < 5; i++) {
      fail("clerk", OFFICE);
    }
    DefaultSignIn otherNode = node(new Passwords(10));
    assertThrows(SignInThrottled.class, () -> otherNode.signIn("CLERK", PASSWORD, OFFICE, ""));
  }

  @Test
  @DisplayName("他人が同じ名前を試し続けても、本人は自分の住所からサインインできる")
  void aStrangerWhoKeepsTryingANameDoesNotKeepItsHolderOut() {
    clerkWithPassword();
    String stranger = "203.0.113.9";
    int throttled = 0;
    for (int i = 0; i < 500; i++) {
      try {
        enter("clerk", "違うパスワード-" + i, stranger);
      } catch (SignInThrottled early) {
        throttled++;
      } catch (SignInRefused refused) {
        // one guess more
      }
      clock.advance(Duration.ofMinutes(1));
    }
    assertTrue(throttled > 400, "the stranger waits nearly always");
    fail("clerk", "198.51.100.1");
    clock.advance(Duration.ofSeconds(10));
    assertTrue(signIn.holder(enter("clerk", PASSWORD, OFFICE)).isPresent());
  }

  @Test
  @DisplayName("多くの住所から同じ名前が試されると、その名前も待たされるが、10秒を超えない")
  void throttlingANameTriedFromManyAddresses() {
    clerkWithPassword();
    for (int i = 0; i < 20; i++) {
      fail("clerk", "198.51.100." + i);
    }
    assertEquals("1", waiting("clerk").arguments().get(0));
    for (int i = 20; i < 40; i++) {
      clock.advance(Duration.ofSeconds(10));
      fail("clerk", "198.51.100." + i);
    }
    assertEquals("10", waiting("clerk").arguments().get(0));
    clock.advance(Duration.ofSeconds(10));
    assertDoesNotThrow(() -> enter("clerk", PASSWORD, OFFICE));
  }

  @Test
  @DisplayName("多くの住所から200回試されていても、本人は、前にサインインしたことのある端末からは入れる")
  void theHolderGetsInOnAKnownDevice() {
    clerkWithPassword();
    String device = signIn.knownDevice(enter("clerk", PASSWORD, OFFICE), "");
    assertEquals(43, device.length());
    String stranger = "x".repeat(43);
    int keptOut = 0;
    for (int i = 0; i < 200; i++) {
      String from = "198.51.100." + i;
      assertThrows(RuleViolation.class, () -> enter("clerk", "違うパスワード-12345", from));
      if (i >= 40) {
        keptOut += assertDoesNotThrow(() -> refusedOn("clerk", stranger));
        String again = signIn.signIn("clerk", PASSWORD, from, device);
        assertEquals(device, signIn.knownDevice(again, device), "the browser keeps what it has");
      }
    }
    assertTrue(keptOut > 100, "on another device the holder would be kept out: " + keptOut);
  }

  @Test
  @DisplayName("多くの住所から試されていても、本人は、自分の端末ではパスワードを変えられる")
  void theHolderChangesThePasswordOnAKnownDevice() {
    clerkWithPassword();
    String token = enter("clerk", PASSWORD, OFFICE);
    Actor clerk = signIn.holder(token).orElseThrow().actor();
    String device = signIn.knownDevice(token, "");
    for (int i = 0; i < 40; i++) {
      String from = "198.51.100." + i;
      assertThrows(RuleViolation.class, () -> enter("clerk", "違うパスワード-12345", from));
    }
    assertThrows(
        SignInThrottled.class, () -> signIn.changePassword(clerk, PASSWORD, NEXT, OFFICE, ""));
    assertDoesNotThrow(() -> signIn.changePassword(clerk, PASSWORD, NEXT, OFFICE, device));
  }

  @Test
  @DisplayName("端末の印は、別の人の名前には効かず、その端末からの失敗は数えられる")
  void aDeviceIsKnownForItsNamesOnly() {
    clerkWithPassword();
    signIn.redeem(link(open("other", Role.READER)), PASSWORD, OFFICE);
    String device = signIn.knownDevice(enter("clerk", PASSWORD, OFFICE), "");
    for (int i = 0; i < 40; i++) {
      String from = "198.51.100." + i;
      assertThrows(RuleViolation.class, () -> enter("other", "違うパスワード-12345", from));
    }
    assertThrows(SignInThrottled.class, () -> signIn.signIn("other", PASSWORD, OFFICE, device));
    for (int i = 0; i < 5; i++) {
      assertThrows(
          SignInRefused.class, () -> signIn.signIn("clerk", "違うパスワード-12345", OFFICE, device));
    }
    assertThrows(SignInThrottled.class, () -> signIn.signIn("clerk", PASSWORD, OFFICE, device));
    assertDoesNotThrow(() -> enter("clerk", PASSWORD, "192.0.2.99"), "other lanes are free");
  }

  @Test
  @DisplayName("他人が置いた印は使わず、180日使わない端末は忘れる。印の元の文字列は残らない")
  void onlyOurOwnMarksCount() {
    clerkWithPassword();
    String planted = "p".repeat(43);
    String device = signIn.knownDevice(enter("clerk", PASSWORD, OFFICE), planted);
    assertNotEquals(planted, device);
    assertEquals("", signIn.knownDevice("nonsense", device));
    List<?> rows =
        DATABASE.call(
            "office",
            em ->
                em.createNativeQuery("SELECT CAST(d.* AS text) FROM office.known_device d")
                    .getResultList());
    assertFalse(rows.isEmpty());
    assertFalse(rows.toString().contains(device));
    clock.advance(SignIn.DEVICE_KNOWN.plusDays(1));
    String next = signIn.knownDevice(enter("clerk", PASSWORD, OFFICE), "");
    assertNotEquals(device, next);
    assertNotEquals(device, signIn.knownDevice(enter("clerk", PASSWORD, OFFICE), device));
  }

  /** 1 when the holder is made to wait on a device that is not known. */
  private int refusedOn(String loginName, String device) {
    try {
      signIn.signIn(loginName, PASSWORD, "192.0.2.200", device);
      return 0;
    } catch (SignInThrottled waits) {
      return 1;
    }
  }

  @Test
  @DisplayName("待たされた試みは、待ち時間ごとに一度だけ記録に残る")
  void throttledAttemptsAreRecordedOnceAWait() {
    Account clerk = clerkWithPassword();
    for (int i = 0; i < 5; i++) {
      fail("clerk", OFFICE);
    }
    for (int i = 0; i < 3; i++) {
      waiting("clerk");
    }
    assertEquals(1, throttled().size());
    assertEquals(clerk.id(), throttled().get(0).actor());
    assertEquals("account:" + clerk.id(), throttled().get(0).subject());
    assertEquals("address=" + OFFICE, throttled().get(0).detail());

    clock.advance(Duration.ofSeconds(1));
    fail("clerk", OFFICE);
    waiting("clerk");
    waiting("clerk");
    assertEquals(2, throttled().size());
  }

  @Test
  @DisplayName("多くの名前を試す住所は待たされるが、ほかの住所は待たされない")
  void throttlingAnAddress() {
    clerkWithPassword();
    for (int i = 0; i < 30; i++) {
      fail("guess" + i, "203.0.113.9");
    }
    assertThrows(SignInThrottled.class, () -> enter("clerk", PASSWORD, "203.0.113.9"));
    assertDoesNotThrow(() -> enter("clerk", PASSWORD, OFFICE));
  }

  @Test
  @DisplayName("同時に大量に試しても、待ち時間なしで試せるのは一つの住所から5回、全体で20回まで")
  void aBurstDoesNotSlipPastTheThrottle() throws Exception {
    clerkWithPassword();
    assertEquals(5, triedInABurst(i -> "203.0.113.9"));
    assertEquals(15, triedInABurst(i -> "198.51.100." + i));
  }

  private int triedInABurst(IntFunction<String> address) throws Exception {
    AtomicInteger tried = new AtomicInteger();
    ExecutorService burst = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> guesses =
          IntStream.range(0, 40)
              .<Future<?>>mapToObj(
                  i ->
                      burst.submit(
                          () -> {
                            try {
                              enter("clerk", "違うパスワード-" + i, address.apply(i));
                            } catch (SignInRefused refused) {
                              tried.incrementAndGet();
                            } catch (SignInThrottled throttled) {
                              // as it should be
                            }
                          }))
              .toList();
      for (Future<?> guess : guesses) {
        guess.get(60, TimeUnit.SECONDS);
      }
    } finally {
      burst.shutdownNow();
    }
    return tried.get();
  }

  @Test
  @DisplayName("30分使わなければ、また使い続けても12時間で、サインインは終わる")
  void aSignInEndsWhenIdleOrOld() {
    clerkWithPassword();
    String idle = enter("clerk", PASSWORD, OFFICE);
    clock.advance(Duration.ofMinutes(29));
    assertTrue(signIn.holder(idle).isPresent());
    clock.advance(Duration.ofMinutes(29));
    assertTrue(signIn.holder(idle).isPresent(), "being used keeps it");
    clock.advance(Duration.ofMinutes(30));
    assertTrue(signIn.holder(idle).isEmpty());

    String busy = enter("clerk", PASSWORD, OFFICE);
    for (int i = 0; i < 28; i++) {
      clock.advance(Duration.ofMinutes(25));
      assertTrue(signIn.holder(busy).isPresent());
    }
    clock.advance(Duration.ofMinutes(20));
    assertTrue(signIn.holder(busy).isEmpty(), "twelve hours are the end");
  }

  @Test
  @DisplayName("サインアウトするとその場で終わり、ほかのサインインは続く")
  void signingOutEndsThisSignInOnly() {
    clerkWithPassword();
    String one = enter("clerk", PASSWORD, OFFICE);
    String other = enter("clerk", PASSWORD, OFFICE);
    signIn.signOut(one);
    signIn.signOut("nonsense");
    assertTrue(signIn.holder(one).isEmpty());
    assertTrue(signIn.holder(other).isPresent());
  }

  @Test
  @DisplayName("パスワード・役割の変更と閉鎖で、どこでもサインインが終わる")
  void passwordRoleAndClosingEndAllSignIns() {
    Account clerk = clerkWithPassword();
    String old = enter("clerk", PASSWORD, OFFICE);
    SignedIn signedIn = signIn.holder(old).orElseThrow();
    assertThrows(
        SignInRefused.class,
        () -> signIn.changePassword(signedIn.actor(), "違うパスワード-1", NEXT, OFFICE, ""));
    String fresh = signIn.changePassword(signedIn.actor(), PASSWORD, NEXT, OFFICE, "");
    assertTrue(signIn.holder(old).isEmpty());
    assertTrue(signIn.holder(fresh).isPresent());

    in(
        () ->
            accounts.change(
                TestAccounts.ADMINISTRATOR,
                clerk.id(),
                accounts.account(TestAccounts.ADMINISTRATOR, clerk.id()).version(),
                new AccountEntry("閲覧者", Role.READER, null)));
    assertTrue(signIn.holder(fresh).isEmpty());

    String again = enter("clerk", NEXT, OFFICE);
    in(() -> accounts.close(TestAccounts.ADMINISTRATOR, clerk.id()));
    assertTrue(signIn.holder(again).isEmpty());
  }

  @Test
  @DisplayName("ハッシュの回数を上げると、次のサインインで保存し直す")
  void aHigherCostIsTakenUpAtTheNextSignIn() {
    clerkWithPassword();
    signIn = node(new Passwords(20));
    enter("clerk", PASSWORD, OFFICE);
    String kept =
        DATABASE.call(
            "office",
            em ->
                (String)
                    em.createNativeQuery("SELECT password FROM office.account").getSingleResult());
    assertTrue(kept.startsWith("pbkdf2-sha256$20$"), kept);
    assertDoesNotThrow(() -> enter("clerk", PASSWORD, OFFICE));
  }

  @Test
  @DisplayName("サインインの元の文字列はデータベースに残らない")
  void onlyHashesAreKept() {
    clerkWithPassword();
    String token = enter("clerk", PASSWORD, OFFICE);
    List<?> rows =
        DATABASE.call(
            "office",
            em ->
                em.createNativeQuery(
                        "SELECT CAST(s.* AS text) FROM office.sign_in s"
                            + " UNION ALL SELECT CAST(f.* AS text) FROM office.sign_in_failure f")
                    .getResultList());
    assertFalse(rows.toString().contains(token));
    assertFalse(rows.toString().contains("clerk"));
  }

  /** On a browser that nobody has signed in on. */
  private String enter(String loginName, String password, String address) {
    return signIn.signIn(loginName, password, address, "");
  }

  private Account clerk() {
    return open("clerk", Role.SECRETARIAT);
  }

  private Account clerkWithPassword() {
    Account clerk = clerk();
    signIn.redeem(link(clerk), PASSWORD, OFFICE);
    return clerk;
  }

  private Account open(String loginName, Role role) {
    return DATABASE.call(
        "office",
        em ->
            accounts.open(
                TestAccounts.ADMINISTRATOR, loginName, new AccountEntry(role.label(), role, null)));
  }

  private String link(Account account) {
    return DATABASE.call(
        "office", em -> accounts.issueLink(TestAccounts.ADMINISTRATOR, account.id()).token());
  }

  private void fail(String loginName, String address) {
    assertThrows(SignInRefused.class, () -> enter(loginName, "違うパスワード-12345", address));
  }

  private List<AuditEvent> throttled() {
    return audit.heard().stream()
        .filter(event -> event.action().equals("signin.throttled"))
        .toList();
  }

  private SignInThrottled waiting(String loginName) {
    return assertThrows(SignInThrottled.class, () -> enter(loginName, "違うパスワード-12345", OFFICE));
  }

  private static void in(Runnable work) {
    DATABASE.run("office", em -> work.run());
  }

  private DefaultSignIn node(Passwords passwords) {
    signIns.em = DATABASE.entityManager("office");
    signIns.clock = clock;
    DefaultSignIn node = new DefaultSignIn();
    node.transaction = new TestTransaction(DATABASE);
    node.holders = TestAccounts.holders(DATABASE, clock, withdrawn);
    node.signIns = signIns;
    node.throttle = new Throttle();
    node.throttle.em = signIns.em;
    node.devices = new KnownDevices();
    node.devices.em = signIns.em;
    node.devices.clock = clock;
    node.throttle.clock = clock;
    node.passwords = passwords;
    node.audit = audit;
    return node;
  }
}
