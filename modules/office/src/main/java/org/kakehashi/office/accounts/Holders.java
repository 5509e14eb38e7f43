package org.kakehashi.office.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.accounts.AccessWithdrawn.Reason;
import org.kakehashi.office.secrets.Secret;

/** Open accounts and their passwords, for signing in. Each method joins the running transaction. */
@ApplicationScoped
public class Holders {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;
  @Inject Event<AccessWithdrawn> withdrawn;

  /** The open account of that login name, in any case of letters. */
  public Optional<Holder> named(String loginName) {
    return em.createQuery(
            "SELECT a FROM AccountEntity a WHERE a.loginName = LOWER(:name) AND a.term.closedOn IS"
                + " NULL",
            AccountEntity.class)
        .setParameter("name", loginName.strip())
        .getResultStream()
        .findFirst()
        .map(AccountEntity::holder);
  }

  /** The account, if it is open. */
  public Optional<Holder> holding(UUID account) {
    return Optional.ofNullable(em.find(AccountEntity.class, account))
        .filter(AccountEntity::open)
        .map(AccountEntity::holder);
  }

  /** The present post of an account, open or closed; empty for an unknown one. */
  public String post(UUID account) {
    AccountEntity row = em.find(AccountEntity.class, account);
    return row == null ? "" : row.holder().post();
  }

  /** The account that a one-time link is good for now. */
  public Optional<Holder> linked(String link) {
    return rowLinked(link, LockModeType.NONE).map(AccountEntity::holder);
  }

  /**
   * Uses up a one-time link by setting a password.
   *
   * @param hashed the hashed password
   * @return empty when the link is no longer good
   */
  public Optional<Holder> redeem(String link, String hashed) {
    Optional<AccountEntity> row = rowLinked(link, LockModeType.PESSIMISTIC_WRITE);
    row.ifPresent(found -> setPassword(found, hashed));
    return row.map(AccountEntity::holder);
  }

  /** Sets a password that its holder chose. */
  public void passwordChosen(UUID account, String hashed) {
    setPassword(row(account), hashed);
  }

  /**
   * Keeps the same password at a higher cost, unless another was set meanwhile.
   *
   * @param verified as the password was kept when it was verified
   * @param hashed the same password, hashed anew
   */
  public void passwordHashedAnew(UUID account, String verified, String hashed) {
    AccountEntity row = row(account);
    if (verified.equals(row.holder().password())) {
      row.passwordHashedAnew(hashed);
    }
  }

  private void setPassword(AccountEntity row, String hashed) {
    Reason reason =
        row.holder().password() == null ? Reason.FIRST_PASSWORD_SET : Reason.PASSWORD_SET;
    row.passwordSet(hashed);
    withdrawn.fire(new AccessWithdrawn(row.id(), row.id(), reason));
  }

  private AccountEntity row(UUID account) {
    AccountEntity row = em.find(AccountEntity.class, account, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw new NotFound("account", account.toString());
    }
    return row;
  }

  private Optional<AccountEntity> rowLinked(String link, LockModeType lock) {
    return em.createQuery(
            "SELECT a FROM AccountEntity a WHERE a.link.hash = :hash", AccountEntity.class)
        .setParameter("hash", Secret.hash(link))
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .filter(row -> row.linkGoodAt(clock.instant()));
  }
}
