package org.kakehashi.office.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountFilter;
import org.kakehashi.office.LoginNameTaken;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.Role;

/** The accounts kept. */
@ApplicationScoped
class AccountRepository {
  private static final String FILTERED =
      " FROM AccountEntity a WHERE (:closedToo = TRUE OR a.term.closedOn IS NULL)"
          + " AND a.post.role IN :roles AND (a.loginName LIKE :text ESCAPE '!'"
          + " OR LOWER(a.post.post) LIKE :text ESCAPE '!'"
          + " OR LOWER(COALESCE(a.post.bureau, '')) LIKE :text ESCAPE '!')";
  private static final String COUNTED = "SELECT COUNT(a)" + FILTERED;
  private static final String OPEN_FIRST =
      "SELECT a"
          + FILTERED
          + " ORDER BY CASE WHEN a.term.closedOn IS NULL THEN 0 ELSE 1 END, a.post.post,"
          + " a.loginName";

  /** The SQL state of a unique constraint's violation. */
  private static final String UNIQUENESS = "23505";

  @PersistenceContext(unitName = "office")
  EntityManager em;

  PageOf<Account> page(AccountFilter filter, int page, int size) {
    long total = filtered(em.createQuery(COUNTED, Long.class), filter).getSingleResult();
    List<Account> items =
        filtered(em.createQuery(OPEN_FIRST, AccountEntity.class), filter)
            .setFirstResult((page - 1) * size)
            .setMaxResults(size)
            .getResultStream()
            .map(AccountEntity::view)
            .toList();
    return new PageOf<>(items, page, size, total);
  }

  AccountEntity row(UUID id, LockModeType lock) {
    AccountEntity row = em.find(AccountEntity.class, id, lock);
    if (row == null) {
      throw new NotFound("account", id.toString());
    }
    return row;
  }

  boolean taken(String loginName) {
    return em.createQuery(
                "SELECT COUNT(a) FROM AccountEntity a WHERE a.loginName = :name", Long.class)
            .setParameter("name", loginName)
            .getSingleResult()
        > 0;
  }

  /** Locked, so that two administrators can't send each other away at the same moment. */
  List<AccountEntity> openAdministrators() {
    return em.createQuery(
            "SELECT a FROM AccountEntity a WHERE a.post.role = :role AND a.term.closedOn IS NULL"
                + " ORDER BY a.id",
            AccountEntity.class)
        .setParameter("role", Role.ADMINISTRATOR)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  void keep(AccountEntity row) {
    em.persist(row);
    em.flush();
  }

  /**
   * Keeps an opened account.
   *
   * @throws LoginNameTaken when another administrator opened one of that name at the same moment
   */
  void keepNew(AccountEntity row) {
    String loginName = row.view().loginName();
    try {
      keep(row);
    } catch (PersistenceException e) {
      if (breaksUniqueness(e)) {
        throw new LoginNameTaken(loginName);
      }
      throw e;
    }
  }

  private static boolean breaksUniqueness(PersistenceException failure) {
    Throwable cause = failure;
    while (cause != null) {
      if (cause instanceof SQLException
          && UNIQUENESS.equals(((SQLException) cause).getSQLState())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static <T> TypedQuery<T> filtered(TypedQuery<T> query, AccountFilter filter) {
    String text = filter.text().strip().toLowerCase(Locale.ROOT);
    return query
        .setParameter("closedToo", filter.closedToo())
        .setParameter(
            "roles", filter.role() == null ? List.of(Role.values()) : List.of(filter.role()))
        .setParameter("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
  }
}
