package org.kakehashi.office.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.StoredFile;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestDatabase;

class StoredFilesPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("office");
  private static final Clock CLOCK = new SetClock("2026-04-01T00:00:00Z");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @DisplayName("保存したファイルは名前も内容もそのまま取り出せる")
  void aKeptFileComesBackAsItWas() {
    byte[] bytes = "架け橋\u0000\u00ff".getBytes(StandardCharsets.UTF_8);
    UUID id = DATABASE.call("office", em -> store(em).keep("集計表.pdf", "application/pdf", bytes));

    StoredFile file = DATABASE.call("office", em -> store(em).file(id));

    assertEquals("集計表.pdf", file.name());
    assertEquals("application/pdf", file.mediaType());
    assertArrayEquals(bytes, file.bytes());
    assertEquals(64, file.sha256().length());
  }

  @Test
  @DisplayName("ないファイルは「ない」と答える")
  void anUnknownFileIsNotFound() {
    assertThrows(
        NotFound.class, () -> DATABASE.call("office", em -> store(em).file(new UUID(0, 0))));
  }

  private static DefaultStoredFiles store(EntityManager em) {
    DefaultStoredFiles store = new DefaultStoredFiles();
    store.em = em;
    store.clock = CLOCK;
    return store;
  }
}
