package org.kakehashi.office.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AccessToken;
import org.kakehashi.office.AccessTokens;
import org.kakehashi.office.IssuedAccessToken;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.ScopeBeyondRole;
import org.kakehashi.office.accounts.AccessWithdrawn;
import org.kakehashi.office.accounts.Holders;
import org.kakehashi.office.secrets.Secret;

/** Keeps the access tokens. */
@ApplicationScoped
class DefaultAccessTokens implements AccessTokens {
  private static final String PREFIX = "kkh_";
  private static final int LARGEST_PAGE = 200;

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;
  @Inject Holders holders;
  @Inject Event<AuditEvent> audit;
  @Inject RefusedTokens refused;

  @Override
  @Transactional
  public IssuedAccessToken issue(
      Actor actor, String name, Set<Permission> scopes, LocalDate expiresOn) {
    for (Permission scope : scopes) {
      if (!actor.verbs().contains(scope)) {
        throw new ScopeBeyondRole(scope);
      }
    }
    UUID account =
        actor
            .identity()
            .account()
            .orElseThrow(() -> new NotFound("account", actor.recordedAs().toString()));
    String secret = PREFIX + Secret.fresh();
    TokenEntity row =
        new TokenEntity(
            account,
            name,
            scopes,
            Secret.hash(secret),
            clock.instant(),
            LocalDate.now(clock),
            expiresOn);
    em.persist(row);
    note(account, "token.issued", row);
    return new IssuedAccessToken(row.id(), secret);
  }

  @Override
  @Transactional
  public List<AccessToken> own(Actor actor) {
    return actor.identity().account().stream()
        .flatMap(this::newestFirst)
        .map(row -> row.view(actor.post()))
        .toList();
  }

  @Override
  @Transactional
  public PageOf<AccessToken> all(Actor actor, int page, int size) {
    actor.require(Permission.ADMINISTER, Area.ACCOUNTS);
    int from = Math.max(1, page);
    int length = Math.max(1, Math.min(LARGEST_PAGE, size));
    long total = em.createQuery("SELECT COUNT(t) FROM TokenEntity t", Long.class).getSingleResult();
    TypedQuery<TokenEntity> rows =
        em.createQuery(
                "SELECT t FROM TokenEntity t ORDER BY t.term.issuedAt DESC, t.id",
                TokenEntity.class)
            .setFirstResult((from - 1) * length)
            .setMaxResults(length);
    List<AccessToken> items =
        rows.getResultStream().map(row -> row.view(holders.post(row.account()))).toList();
    return new PageOf<>(items, from, length, total);
  }

  @Override
  @Transactional
  public void revoke(Actor actor, UUID id) {
    TokenEntity row = em.find(TokenEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    boolean known =
        row != null
            && (actor.identity().account().filter(row.account()::equals).isPresent()
                || actor.may(Permission.ADMINISTER, Area.ACCOUNTS));
    if (row == null || !known) {
      throw new NotFound("token", id.toString());
    }
    if (!row.isRevoked()) {
      row.revoked(clock.instant());
      note(actor.recordedAs(), "token.revoked", row);
    }
  }

  @Override
  @Transactional
  public Optional<Actor> actor(String bearer, String address) {
    LocalDate today = LocalDate.now(clock);
    Optional<TokenEntity> row = bearer.startsWith(PREFIX) ? known(bearer) : Optional.empty();
    Optional<Actor> actor =
        row.filter(found -> found.goodOn(today))
            .flatMap(
                found ->
                    holders
                        .holding(found.account())
                        .map(holder -> holder.actor().within(found.scopes())));
    if (actor.isPresent()) {
      row.ifPresent(found -> found.usedOn(today));
    } else {
      row.map(found -> refused.known(found.id(), found.account(), address))
          .orElseGet(() -> refused.unknown(bearer, address))
          .ifPresent(audit::fire);
    }
    return actor;
  }

  private Stream<TokenEntity> newestFirst(UUID account) {
    return em.createQuery(
            "SELECT t FROM TokenEntity t WHERE t.account = :account ORDER BY t.term.issuedAt DESC,"
                + " t.id",
            TokenEntity.class)
        .setParameter("account", account)
        .getResultStream();
  }

  private Optional<TokenEntity> known(String bearer) {
    return em.createQuery("SELECT t FROM TokenEntity t WHERE t.hash = :hash", TokenEntity.class)
        .setParameter("hash", Secret.hash(bearer))
        .getResultStream()
        .findFirst();
  }

  /** Whoever recovers an account shuts out what was let in before. */
  void withdrawn(@Observes AccessWithdrawn withdrawn) {
    if (withdrawn.reason().sparesTokens()) {
      return;
    }
    em.createQuery(
            "SELECT t FROM TokenEntity t WHERE t.account = :account AND t.term.revokedAt IS NULL"
                + " ORDER BY t.id",
            TokenEntity.class)
        .setParameter("account", withdrawn.account())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(
            row -> {
              row.revoked(clock.instant());
              note(withdrawn.by(), "token.revoked", row);
            });
  }

  private void note(UUID account, String action, TokenEntity row) {
    audit.fire(new AuditEvent(account, action, "token:" + row.id(), ""));
  }
}
