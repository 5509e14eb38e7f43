package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("断った復元は、何も変えない")
class ClusterRestoreTest {
  @TempDir Path temporary;
  private ClusterRestore noBackup;

  @BeforeEach
  void writeWhatIsNoBackup() throws IOException {
    noBackup = new ClusterRestore(Files.writeString(temporary.resolve("file"), "no backup"));
  }

  @Test
  @DisplayName("まだない場所は、上の階層も含めて作らないままにする")
  void anAbsentPlaceStaysAbsent() {
    var absent = temporary.resolve("above/absent");
    assertThrows(LauncherProblem.NoBackup.class, () -> noBackup.into(absent));
    assertFalse(Files.exists(absent.getParent()));
  }

  @Test
  @DisplayName("空のフォルダーは、作り直さず、権限もそのまま空で残す")
  void anEmptyDirectoryStaysTheSame() throws IOException {
    var empty = Files.createDirectory(temporary.resolve("empty"));
    Files.setPosixFilePermissions(empty, PosixFilePermissions.fromString("rwxr-x---"));
    var before = Files.readAttributes(empty, "unix:ino,mode");
    assertThrows(LauncherProblem.NoBackup.class, () -> noBackup.into(empty));
    assertEquals(before, Files.readAttributes(empty, "unix:ino,mode"));
    assertEquals(List.of(), namesIn(empty));
  }

  @Test
  @DisplayName("空のフォルダーを指すリンクは、リンクも先のフォルダーも残す")
  void aLinkToAnEmptyDirectoryStays() throws IOException {
    var empty = Files.createDirectory(temporary.resolve("empty"));
    var link = Files.createSymbolicLink(temporary.resolve("link"), empty);
    assertThrows(LauncherProblem.NoBackup.class, () -> noBackup.into(link));
    assertEquals(empty, Files.readSymbolicLink(link));
    assertEquals(List.of(), namesIn(empty));
  }

  @Test
  @DisplayName("どこも指さないリンクは、フォルダーでないと断って残す")
  void aDanglingLinkStays() throws IOException {
    var link = Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("nowhere"));
    assertThrows(LauncherProblem.NoDirectory.class, () -> noBackup.into(link));
    assertTrue(Files.exists(link, LinkOption.NOFOLLOW_LINKS));
    assertFalse(Files.exists(link));
  }

  @Test
  @DisplayName("ファイルは、フォルダーでないと一文で断って残す")
  void aPlainFileStays() throws IOException {
    var file = Files.writeString(temporary.resolve("var"), "mine");
    var refused = assertThrows(LauncherProblem.NoDirectory.class, () -> noBackup.into(file));
    assertEquals(file + " はフォルダーではありません。フォルダーか、まだ何もない場所を指定してください。", refused.getMessage());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  @DisplayName("ほかのものが入ったフォルダーには、何も足さず、何も消さない")
  void aDirectoryWithOtherThingsStays() throws IOException {
    var others = Files.createDirectories(temporary.resolve("others/logs")).getParent();
    Files.writeString(others.resolve("logs/server.log"), "mine");
    Files.writeString(others.resolve("letter.txt"), "mine");
    assertThrows(LauncherProblem.NoBackup.class, () -> noBackup.into(others));
    assertEquals(List.of("letter.txt", "logs"), namesIn(others));
    assertEquals(List.of("server.log"), namesIn(others.resolve("logs")));
  }

  @Test
  @DisplayName("データ、パスワード、前の復元の残りがあれば、それを挙げて断り、手を付けない")
  void nothingIsReplaced() throws IOException {
    for (var name : List.of("postgresql", "passwords.properties", "restore.new")) {
      var used = Files.createDirectory(temporary.resolve("with-" + name));
      var mine = Files.writeString(used.resolve(name), "mine");
      var refused = assertThrows(LauncherProblem.DataExists.class, () -> noBackup.into(used));
      assertTrue(refused.getMessage().startsWith(mine + " "), refused.getMessage());
      assertEquals("mine", Files.readString(mine));
      assertEquals(List.of(name), namesIn(used));
    }
  }

  @Test
  @DisplayName("使用中のデータは、使用中と断って手を付けない")
  void whatIsInUseStays() throws IOException {
    var used = temporary.resolve("used");
    try (var data = DataDirectory.open(used)) {
      assertThrows(LauncherProblem.AlreadyRunning.class, () -> noBackup.into(data.root()));
      assertEquals(List.of("launcher.lock", "logs"), namesIn(used));
    }
  }

  private static List<String> namesIn(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
