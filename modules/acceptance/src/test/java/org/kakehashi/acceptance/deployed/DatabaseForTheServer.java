package org.kakehashi.acceptance.deployed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.kakehashi.office.testing.TestPostgres;

/**
 * A PostgreSQL for the server that Arquillian starts. The server's settings must be known before
 * Arquillian reads its own, hence a listener of the session.
 */
public final class DatabaseForTheServer implements LauncherSessionListener {
  private static final String DATABASE = "kakehashi";

  /** Where the server writes the demonstration clerk's token. */
  public static final Path DEMO_FILE = Path.of("target", "server", "demo-access.txt");

  static final Path FIRST_LINK_FILE = Path.of("target", "server", "first-link.txt");

  private TestPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!runsContainerTests()) {
      return;
    }
    try {
      Files.createDirectories(DEMO_FILE.getParent());
      postgres = TestPostgres.start().withDatabase(DATABASE);
      System.setProperty(
          "kakehashi.test.settings",
          String.join(
              " ",
              List.of(
                  "-Xmx768m",
                  "-Djava.awt.headless=true",
                  "-Dkakehashi.db.url=" + postgres.url(DATABASE),
                  "-Dkakehashi.db.user=" + TestPostgres.APPLICATION,
                  "-Dkakehashi.db.password=unused",
                  "-Dkakehashi.db.owner.user=" + TestPostgres.OWNER,
                  "-Dkakehashi.db.owner.password=unused",
                  "-Dkakehashi.first.link.file=" + FIRST_LINK_FILE.toAbsolutePath(),
                  "-Dkakehashi.demo.file=" + DEMO_FILE.toAbsolutePath())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      postgres.close();
    }
  }

  /** The quick tests of this module run in a JVM of their own and need no database. */
  private static boolean runsContainerTests() {
    return Boolean.getBoolean("kakehashi.container.tests");
  }
}
