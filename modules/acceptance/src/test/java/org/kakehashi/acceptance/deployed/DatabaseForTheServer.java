package org.kakehashi.acceptance.deployed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A PostgreSQL for the server that Arquillian starts. The server's settings must be known before
 * Arquillian reads its own, hence a listener of the session.
 */
public final class DatabaseForTheServer implements LauncherSessionListener {
  /** Where the server writes the demonstration clerk's token. */
  public static final Path DEMO_FILE = Path.of("target", "server", "demo-access.txt");

  static final Path FIRST_LINK_FILE = Path.of("target", "server", "first-link.txt");

  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!runsContainerTests()) {
      return;
    }
    try {
      Files.createDirectories(DEMO_FILE.getParent());
      postgres = EmbeddedPostgres.builder().start();
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE ROLE kakehashi_owner LOGIN");
        statement.execute("CREATE ROLE kakehashi_app LOGIN");
        statement.execute("CREATE DATABASE kakehashi OWNER kakehashi_owner");
      }
      System.setProperty(
          "kakehashi.test.settings",
          String.join(
              " ",
              List.of(
                  "-Xmx768m",
                  "-Djava.awt.headless=true",
                  "-Dkakehashi.db.url=jdbc:postgresql://127.0.0.1:"
                      + postgres.getPort()
                      + "/kakehashi",
                  "-Dkakehashi.db.user=kakehashi_app",
                  "-Dkakehashi.db.password=unused",
                  "-Dkakehashi.db.owner.user=kakehashi_owner",
                  "-Dkakehashi.db.owner.password=unused",
                  "-Dkakehashi.first.link.file=" + FIRST_LINK_FILE.toAbsolutePath(),
                  "-Dkakehashi.demo.file=" + DEMO_FILE.toAbsolutePath())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The quick tests of this module run in a JVM of their own and need no database. */
  private static boolean runsContainerTests() {
    return Boolean.getBoolean("kakehashi.container.tests");
  }
}
