package org.kakehashi.office.firstaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Identity;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AccessToken;
import org.kakehashi.office.AccessTokens;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.AccountFilter;
import org.kakehashi.office.Accounts;
import org.kakehashi.office.DemonstrationClerk;
import org.kakehashi.office.FirstSteps;
import org.kakehashi.office.Role;
import org.kakehashi.office.actors.OfficeActor;

/** Lets the first people in. Acts as the system itself, the account of all zeros. */
@ApplicationScoped
class FirstAccess implements FirstSteps {
  private static final Actor SYSTEM =
      new OfficeActor(
          Identity.system(), "システム", null, Map.of(Area.ACCOUNTS, Set.of(Permission.ADMINISTER)));
  private static final int ALL = 200;
  private static final int DEMONSTRATION_DAYS = 30;

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Accounts accounts;
  @Inject AccessTokens tokens;
  @Inject Clock clock;

  @Override
  @Transactional
  public Optional<String> firstAdministratorLink() {
    oneNodeAtATime();
    List<Account> administrators =
        accounts.list(SYSTEM, new AccountFilter("", Role.ADMINISTRATOR, false), 1, ALL).items();
    if (administrators.stream().anyMatch(account -> account.access().redeemed())) {
      return Optional.empty();
    }
    Account first =
        administrators.stream()
            .findFirst()
            .orElseGet(
                () ->
                    accounts.open(
                        SYSTEM, freeName(), new AccountEntry("管理者", Role.ADMINISTRATOR, null)));
    return Optional.of(accounts.issueLink(SYSTEM, first.id()).token());
  }

  @Override
  @Transactional
  public DemonstrationClerk demonstrationClerk() {
    oneNodeAtATime();
    Account clerk =
        named("demo")
            .orElseGet(
                () ->
                    accounts.open(
                        SYSTEM, "demo", new AccountEntry("事務局（デモ）", Role.SECRETARIAT, null)));
    if (!clerk.open()) {
      accounts.reopen(SYSTEM, clerk.id());
    }
    Actor actor =
        new OfficeActor(
            Identity.account(clerk.id()), clerk.post(), clerk.bureau(), clerk.role().rights());
    tokens.own(actor).stream()
        .filter(token -> token.revokedAt() == null)
        .map(AccessToken::id)
        .forEach(token -> tokens.revoke(SYSTEM, token));
    LocalDate until = LocalDate.now(clock).plusDays(DEMONSTRATION_DAYS);
    return new DemonstrationClerk(
        clerk.id(),
        clerk.loginName(),
        accounts.issueLink(SYSTEM, clerk.id()).token(),
        tokens.issue(actor, "デモ", clerk.role().verbs(), until).secret());
  }

  /** Whoever holds the name {@code admin}, closed or in another role, keeps what they have. */
  private String freeName() {
    return Stream.concat(
            Stream.of("admin"), IntStream.iterate(2, n -> n + 1).mapToObj("admin%d"::formatted))
        .filter(name -> named(name).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Optional<Account> named(String loginName) {
    return accounts.list(SYSTEM, new AccountFilter(loginName, null, true), 1, ALL).items().stream()
        .filter(account -> account.loginName().equals(loginName))
        .findFirst();
  }

  /** Nodes that start together must not both open the account. */
  private void oneNodeAtATime() {
    em.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('office.first-steps'))")
        .getSingleResult();
  }
}
