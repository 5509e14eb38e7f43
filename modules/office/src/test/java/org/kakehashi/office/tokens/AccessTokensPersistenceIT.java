package org.kakehashi.office.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.Accounts;
import org.kakehashi.office.IssuedAccessToken;
import org.kakehashi.office.Role;
import org.kakehashi.office.ScopeBeyondRole;
import org.kakehashi.office.TokenNameMalformed;
import org.kakehashi.office.TokenTermOutOfRange;
import org.kakehashi.office.TokenWithoutScope;
import org.kakehashi.office.accounts.AccessWithdrawn;
import org.kakehashi.office.accounts.Holders;
import org.kakehashi.office.accounts.TestAccounts;
import org.kakehashi.office.testing.HeardEvents;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestDatabase;

class AccessTokensPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("office");
  private static final String ADDRESS = "192.0.2.7";
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final Set<Permission> READING = Set.of(Permission.SEE, Permission.DOWNLOAD);

  private final SetClock clock = new SetClock("2026-04-01T00:00:00Z");
  private final HeardEvents<AuditEvent> audit = new HeardEvents<>();
  private final DefaultAccessTokens tokens = TestTokens.on(DATABASE, clock, audit);
  private final HeardEvents<AccessWithdrawn> withdrawn = new HeardEvents<>(tokens::withdrawn);
  private final Accounts accounts = TestAccounts.accounts(DATABASE, clock, audit, withdrawn);
  private final Holders holders = TestAccounts.holders(DATABASE, clock, withdrawn);
  private Account account;
  private Actor clerk;

  @BeforeEach
  void aClerk() {
    DATABASE.run(
        "office",
        em -> {
          em.createQuery("DELETE FROM TokenEntity t").executeUpdate();
          em.createQuery("DELETE FROM AccountEntity a").executeUpdate();
        });
    account =
        in(
            () ->
                accounts.open(
                    TestAccounts.ADMINISTRATOR,
                    "clerk",
                    new AccountEntry("事務局", Role.SECRETARIAT, null)));
    clerk = TestActors.holding(account.id(), "事務局", null, Role.SECRETARIAT);
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @DisplayName("アクセストークンは、許した範囲だけで持ち主として働き、最後に使った日が残る")
  void aTokenActsAsItsOwnerWithinItsScopes() {
    IssuedAccessToken issued = issue(READING, TODAY.plusDays(30));
    assertTrue(issued.secret().startsWith("kkh_"));
    Actor actor = actor(issued).orElseThrow();
    assertEquals(Optional.of(account.id()), actor.identity().account());
    assertEquals(READING, actor.verbs());
    assertEquals(TODAY, in(() -> tokens.own(clerk)).get(0).lastUsedOn());
    assertTrue(in(() -> tokens.actor("kkh_nonsense", ADDRESS)).isEmpty());
    assertTrue(in(() -> tokens.actor("", ADDRESS)).isEmpty());
  }

  @Test
  @DisplayName("持っていない権限は含められず、トークンからより強いトークンは作れない")
  void scopesNeverExceedWhatTheActorMayDo() {
    assertThrows(
        ScopeBeyondRole.class, () -> issue(Set.of(Permission.ADMINISTER), TODAY.plusDays(1)));
    Actor program = actor(issue(READING, TODAY)).orElseThrow();
    assertThrows(
        ScopeBeyondRole.class,
        () -> in(() -> tokens.issue(program, "x", Set.of(Permission.IMPORT), TODAY)));
  }

  @Test
  @DisplayName("名前・範囲・期限（1年以内）が正しくなければ断る")
  void malformedRequestsAreRefused() {
    assertThrows(TokenWithoutScope.class, () -> issue(Set.of(), TODAY));
    assertThrows(TokenTermOutOfRange.class, () -> issue(READING, TODAY.minusDays(1)));
    assertThrows(TokenTermOutOfRange.class, () -> issue(READING, TODAY.plusYears(1).plusDays(1)));
    for (String name : List.of(" ", "定期\n取得", "定期\uD842取得", "名".repeat(61))) {
      assertThrows(
          TokenNameMalformed.class, () -> in(() -> tokens.issue(clerk, name, READING, TODAY)));
    }
  }

  @Test
  @DisplayName("期限の翌日、取消し、閉鎖のあとは使えない")
  void expiredRevokedAndClosedTokensDoNotWork() {
    IssuedAccessToken today = issue(READING, TODAY);
    assertTrue(actor(today).isPresent());
    clock.advance(Duration.ofHours(15));
    assertTrue(actor(today).isEmpty(), "it is the next day in Tokyo");

    IssuedAccessToken revoked = issue(READING, TODAY.plusDays(9));
    run(() -> tokens.revoke(clerk, revoked.id()));
    run(() -> tokens.revoke(clerk, revoked.id()));
    assertTrue(actor(revoked).isEmpty());

    IssuedAccessToken last = issue(READING, TODAY.plusDays(9));
    run(() -> accounts.close(TestAccounts.ADMINISTRATOR, account.id()));
    assertTrue(actor(last).isEmpty());
  }

  @Test
  @DisplayName("はじめてパスワードを決めても、出されていたアクセストークンは使える（それまで誰も入っていない）")
  void tokensOutliveTheFirstPassword() {
    IssuedAccessToken demonstration = issue(READING, TODAY.plusDays(9));
    String link = in(() -> accounts.issueLink(TestAccounts.ADMINISTRATOR, account.id())).token();
    run(() -> holders.redeem(link, "hashed"));
    assertTrue(actor(demonstration).isPresent());
  }

  @Test
  @DisplayName("パスワードを決め直すか閉鎖すると、それまでのアクセストークンは失効し、記録に残る")
  void tokensEndWhenThePasswordIsSetOrTheAccountClosed() {
    String first = in(() -> accounts.issueLink(TestAccounts.ADMINISTRATOR, account.id())).token();
    run(() -> holders.redeem(first, "hashed at first"));
    IssuedAccessToken beforeLink = issue(READING, TODAY.plusDays(9));
    String link = in(() -> accounts.issueLink(TestAccounts.ADMINISTRATOR, account.id())).token();
    assertTrue(actor(beforeLink).isPresent(), "a link that nobody used changes nothing");
    run(() -> holders.redeem(link, "hashed"));
    assertTrue(actor(beforeLink).isEmpty());

    IssuedAccessToken beforeChange = issue(READING, TODAY.plusDays(9));
    run(() -> holders.passwordChosen(account.id(), "hashed again"));
    assertTrue(actor(beforeChange).isEmpty());

    IssuedAccessToken beforeClosing = issue(READING, TODAY.plusDays(9));
    run(() -> accounts.close(TestAccounts.ADMINISTRATOR, account.id()));
    run(() -> accounts.reopen(TestAccounts.ADMINISTRATOR, account.id()));
    assertTrue(actor(beforeClosing).isEmpty(), "reopening doesn't bring it back");

    List<AuditEvent> revoked =
        audit.heard().stream().filter(event -> event.action().equals("token.revoked")).toList();
    assertEquals(
        List.of(account.id(), account.id(), TestAccounts.ADMINISTRATOR.recordedAs()),
        revoked.stream().map(AuditEvent::actor).toList());
    assertEquals("token:" + beforeLink.id(), revoked.get(0).subject());
  }

  @Test
  @DisplayName("持ち主の役割が変われば、トークンの権限もその場で狭まる")
  void aTokenNarrowsWithItsOwnersRole() {
    IssuedAccessToken issued =
        issue(Set.of(Permission.IMPORT, Permission.DOWNLOAD), TODAY.plusDays(9));
    run(
        () ->
            accounts.change(
                TestAccounts.ADMINISTRATOR,
                account.id(),
                account.version(),
                new AccountEntry("閲覧者", Role.READER, null)));
    assertEquals(Set.of(Permission.DOWNLOAD), actor(issued).orElseThrow().verbs());
  }

  @Test
  @DisplayName("アクセストークンは、どの分野でも、役割の権限のうち許した動詞だけを持つ")
  void aTokenHasInEachAreaWhatItsScopesLeave() {
    Actor program = actor(issue(Set.of(Permission.EDIT, Permission.ISSUE), TODAY)).orElseThrow();
    for (Area area : Area.values()) {
      Set<Permission> left = new HashSet<>(Role.SECRETARIAT.verbs(area));
      left.retainAll(Set.of(Permission.EDIT, Permission.ISSUE));
      assertEquals(left, program.verbs(area), area.label());
    }
  }

  @Test
  @DisplayName("アカウントのない者（個人用のリンクで来た者）は、アクセストークンを持てない")
  void whoeverHasNoAccountHoldsNoToken() {
    IssuedAccessToken issued = issue(READING, TODAY.plusDays(9));
    Actor guest = TestActors.byPersonalLink(account.id(), Role.READER);
    assertThrows(NotFound.class, () -> in(() -> tokens.issue(guest, "x", READING, TODAY)));
    assertTrue(in(() -> tokens.own(guest)).isEmpty());
    assertThrows(NotFound.class, () -> run(() -> tokens.revoke(guest, issued.id())));
  }

  @Test
  @DisplayName("他人のトークンは管理者だけが見て取り消せる")
  void onlyAdministratorsSeeAndRevokeTheTokensOfOthers() {
    IssuedAccessToken issued = issue(READING, TODAY.plusDays(9));
    Actor stranger = TestActors.bureau("地方局", "OSAKA");
    assertThrows(NotFound.class, () -> run(() -> tokens.revoke(stranger, issued.id())));
    assertThrows(NotPermitted.class, () -> in(() -> tokens.all(stranger, 1, 10)));
    assertTrue(in(() -> tokens.own(stranger)).isEmpty());
    assertEquals(
        "事務局", in(() -> tokens.all(TestAccounts.ADMINISTRATOR, 1, 10)).items().get(0).owner());
    run(() -> tokens.revoke(TestAccounts.ADMINISTRATOR, issued.id()));
    assertFalse(actor(issued).isPresent());
  }

  @Test
  @DisplayName("断ったトークンは監査に残る。番号か、ハッシュの始めだけで、同じものは1時間に一度だけ")
  void refusedTokensGoOnRecordOnceAnHour() {
    IssuedAccessToken over = issue(READING, TODAY.plusDays(9));
    run(() -> tokens.revoke(clerk, over.id()));
    for (int time = 0; time < 3; time++) {
      assertTrue(actor(over).isEmpty());
      assertTrue(in(() -> tokens.actor("kkh_guess", ADDRESS)).isEmpty());
    }
    List<AuditEvent> refused = refusals();
    assertEquals(
        List.of("token:" + over.id(), "token:unknown"),
        refused.stream().map(AuditEvent::subject).toList());
    assertEquals(account.id(), refused.get(0).actor());
    assertEquals("address=192.0.2.7", refused.get(0).detail());
    assertTrue(refused.get(1).detail().matches("address=192\\.0\\.2\\.7 hash=[0-9a-f]{8}"));

    clock.advance(Duration.ofHours(1));
    assertTrue(actor(over).isEmpty());
    assertEquals(3, refusals().size());
  }

  @Test
  @DisplayName("多くのアドレスから試されても、監査の記録は1時間60件で止まり、その最後が残りのあることを告げる")
  void guessesFromManyAddressesDoNotFillTheTrail() {
    for (int host = 0; host < 200; host++) {
      String address = "203.0.113." + host;
      assertTrue(in(() -> tokens.actor("kkh_guess", address)).isEmpty());
    }
    List<AuditEvent> refused = refusals();
    assertEquals(RefusedTokens.MOST_GUESSES_AN_HOUR, refused.size());
    assertTrue(refused.get(59).detail().endsWith("and-more=unrecorded"));

    IssuedAccessToken over = issue(READING, TODAY.plusDays(9));
    run(() -> tokens.revoke(clerk, over.id()));
    assertTrue(actor(over).isEmpty());
    assertEquals(61, refusals().size(), "a token of ours is told of all the same");
  }

  private List<AuditEvent> refusals() {
    return audit.heard().stream().filter(event -> event.action().equals("token.refused")).toList();
  }

  private IssuedAccessToken issue(Set<Permission> scopes, LocalDate expiresOn) {
    return in(() -> tokens.issue(clerk, "集計の取得", scopes, expiresOn));
  }

  private Optional<Actor> actor(IssuedAccessToken token) {
    return in(() -> tokens.actor(token.secret(), ADDRESS));
  }

  private static void run(Runnable work) {
    DATABASE.run("office", em -> work.run());
  }

  private static <T> T in(Supplier<T> work) {
    return DATABASE.call("office", em -> work.get());
  }
}
