package org.kakehashi.office.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.office.accounts.AccessWithdrawn;
import org.kakehashi.office.secrets.Secret;

/** The sign-ins kept. Each method joins the running transaction. */
@ApplicationScoped
class SignInRepository {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;

  /** A new sign-in's token; sign-ins that have run out are cleared on the way. */
  String opened(UUID account) {
    Instant now = clock.instant();
    em.createQuery("DELETE FROM SignInEntity s WHERE s.createdAt < :old OR s.seenAt < :idle")
        .setParameter("old", now.minus(SignInEntity.LIFE))
        .setParameter("idle", now.minus(SignInEntity.IDLE))
        .executeUpdate();
    String token = Secret.fresh();
    em.persist(new SignInEntity(token, account, now));
    return token;
  }

  /** The sign-in of a token, noted as seen, unless it has run out. */
  Optional<SignInEntity> seen(String token) {
    Instant now = clock.instant();
    Optional<SignInEntity> row =
        Optional.ofNullable(em.find(SignInEntity.class, SignInEntity.hash(token)))
            .filter(found -> found.goodAt(now));
    row.ifPresent(found -> found.seen(now));
    return row;
  }

  /** Ends a sign-in and tells whose it was. */
  Optional<UUID> ended(String token) {
    Optional<SignInEntity> row =
        Optional.ofNullable(em.find(SignInEntity.class, SignInEntity.hash(token)));
    row.ifPresent(em::remove);
    return row.map(SignInEntity::account);
  }

  void allEnded(@Observes AccessWithdrawn withdrawn) {
    em.createQuery("DELETE FROM SignInEntity s WHERE s.account = :account")
        .setParameter("account", withdrawn.account())
        .executeUpdate();
  }
}
