package org.kakehashi.office.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That the other persistence tests would notice a read beside their transaction. */
class OneConnectionPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("office");

  @BeforeAll
  static void hurry() {
    DATABASE.waitNoLongerThan(Duration.ofMillis(300));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @DisplayName("一つのトランザクションが使う接続は一つだけである")
  void aTransactionReadsOnItsConnection() {
    DATABASE.run(
        "office",
        em -> {
          begun(em);
          assertEquals(List.of(), accounts(em).getResultList());
        });
  }

  @Test
  @DisplayName("トランザクションの外の接続で読めば、接続を待って失敗する")
  void aReadBesideTheTransactionFails() {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                DATABASE.run(
                    "office",
                    em -> {
                      begun(em);
                      accounts(em).setHint("eclipselink.read-only", "true").getResultList();
                    }));
    assertEquals("no connection left of 1 after 300 ms", refused.getMessage());
  }

  @Test
  @DisplayName("トランザクションの中で始めたもう一つのトランザクションは、別の接続を持つ")
  void aTransactionBegunWithinAnotherHasItsOwnConnection() {
    DATABASE.run(
        "office",
        outer -> {
          begun(outer);
          DATABASE.run(
              "office",
              inner -> {
                begun(inner);
                assertEquals(List.of(), accounts(inner).getResultList());
              });
        });
  }

  /** As after a first write: the transaction holds its connection until it ends. */
  private static void begun(EntityManager em) {
    em.unwrap(Connection.class);
  }

  private static TypedQuery<Object> accounts(EntityManager em) {
    return em.createQuery("SELECT a FROM AccountEntity a", Object.class);
  }
}
