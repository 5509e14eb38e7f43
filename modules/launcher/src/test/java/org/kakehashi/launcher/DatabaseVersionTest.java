package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseVersionTest {
  @TempDir Path cluster;

  @Test
  @DisplayName("新しい版のPostgreSQLのデータには触れない")
  void refusesANewerDatabase() throws IOException {
    Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
    var problem =
        assertThrows(
            LauncherProblem.NewerDatabase.class, () -> DatabaseServer.requireOurVersion(cluster));
    assertEquals(
        cluster + " のデータはPostgreSQL 18 のものですが、この版が使うのは17です。新しい版の架け橋で起動するか、--data で別の場所を指定してください。",
        problem.getMessage());
  }

  @Test
  @DisplayName("古い版のPostgreSQLのデータは、移し方を案内する")
  void refusesAnOlderDatabase() throws IOException {
    Files.writeString(cluster.resolve("PG_VERSION"), "16\n");
    assertThrows(
        LauncherProblem.OlderDatabase.class, () -> DatabaseServer.requireOurVersion(cluster));
  }

  @Test
  @DisplayName("同じ版のデータと空の場所はそのまま使う")
  void acceptsItsOwnVersion() throws IOException {
    DatabaseServer.requireOurVersion(cluster);
    Files.writeString(cluster.resolve("PG_VERSION"), DatabasePrograms.MAJOR + "\n");
    DatabaseServer.requireOurVersion(cluster);
  }
}
