package org.kakehashi.office.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.office.testing.TestPostgres;

/** The migration that notes the audit chain's end, while an earlier version still writes. */
class AuditHeadPersistenceIT {
  private static final String NOTE =
      "INSERT INTO office.audit_note (at, action, subject, detail) VALUES (now(), 'a', 's', '')";

  private final TestDatabase database = TestDatabase.migrated();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("前の版が動いている間に移行しても、監査記録の末尾を取りこぼさない")
  void theHeadWaitsForNotesOnTheirWay() throws Exception {
    migrate("6");
    try (Connection earlier = database.dataSource().getConnection();
        Statement statement = earlier.createStatement()) {
      statement.execute(NOTE);
      earlier.setAutoCommit(false);
      statement.execute(NOTE);
      CompletableFuture<Void> migration = CompletableFuture.runAsync(() -> migrate("latest"));
      assertThrows(TimeoutException.class, () -> migration.get(1, TimeUnit.SECONDS));
      earlier.commit();
      migration.get(60, TimeUnit.SECONDS);
      assertEquals("2", text("SELECT sequence FROM office.audit_head"));
      statement.execute(NOTE);
      earlier.commit();
    }
    assertEquals(
        "3 true",
        text(
            "SELECT h.sequence || ' ' || (h.hash = e.hash) FROM office.audit_head h"
                + " JOIN office.audit_entry e ON e.sequence = 3"));
  }

  private void migrate(String version) {
    Flyway.configure()
        .dataSource(database.ownerDataSource())
        .locations("classpath:META-INF/migrations/office")
        .schemas("office")
        .defaultSchema("office")
        .createSchemas(true)
        .placeholders(Map.of("app", TestPostgres.APPLICATION))
        .target(version)
        .load()
        .migrate();
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
