package org.kakehashi.web.start;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings every module's schema to this version, in the modules' order. */
final class Migrations {
  /** Each module's migrations may refer to the schemas before its own. */
  static final List<String> MODULES =
      List.of("office", "intake", "registry", "surveys", "programme", "sessions", "reporting");

  private final DatabaseRoles roles;

  Migrations(DatabaseRoles roles) {
    this.roles = roles;
  }

  /**
   * Migrates, one node after the other: Flyway's own locks cover a module each, and neither the
   * look before nor the making of the schemas.
   *
   * @throws DatabaseIsNewer before anything is changed, when a newer version has been here
   */
  void run() {
    try (var connections = new ReusedConnections(roles);
        var connection = connections.getConnection();
        var statement = connection.createStatement()) {
      // Held until the connections close, so that a node that dies lets the next one in.
      statement.execute("SELECT pg_advisory_lock(hashtext('kakehashi.migrations'))");
      migrate(MODULES.stream().map(module -> schema(module, connections.source())).toList());
    } catch (SQLException e) {
      throw new IllegalStateException("the database could not be reached", e);
    }
  }

  private static void migrate(List<Flyway> schemas) {
    for (var schema : schemas) {
      if (Arrays.stream(schema.info().all()).anyMatch(Migrations::unknownHere)) {
        throw new DatabaseIsNewer();
      }
    }
    schemas.forEach(Flyway::migrate);
  }

  private static boolean unknownHere(MigrationInfo migration) {
    return switch (migration.getState()) {
      case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED -> true;
      default -> false;
    };
  }

  private Flyway schema(String module, DataSource connections) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(connections)
        .schemas(module)
        .defaultSchema(module)
        .createSchemas(true)
        .locations("classpath:META-INF/migrations/" + module)
        .placeholders(Map.of("app", roles.application()))
        .ignoreMigrationPatterns(new String[0])
        .load();
  }
}
