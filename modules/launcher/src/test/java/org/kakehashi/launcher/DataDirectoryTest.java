package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path temporary;

  @Test
  @DisplayName("データの置き場所は本人だけが読める")
  void belongsToOneUserAlone() throws IOException {
    try (var data = DataDirectory.open(temporary.resolve("a/var"))) {
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())));
    }
  }

  @Test
  @DisplayName("同じデータで二つ目は動かさない")
  void refusesASecondCopy() throws IOException {
    var root = temporary.resolve("var");
    try (var first = DataDirectory.open(root)) {
      assertEquals(root, first.root());
      assertThrows(LauncherProblem.AlreadyRunning.class, () -> DataDirectory.open(root));
    }
    DataDirectory.open(root).close();
  }

  @Test
  @DisplayName("書き込めない場所は、その場所を挙げて断る")
  void namesTheDirectoryItCannotWrite() throws IOException {
    var file = Files.createFile(temporary.resolve("file"));
    var problem =
        assertThrows(
            LauncherProblem.DirectoryNotWritable.class,
            () -> DataDirectory.open(file.resolve("var")));
    assertEquals(
        file.resolve("var") + " に書き込めません。所有者と空き容量を確かめるか、書き込める場所を指定してください。", problem.getMessage());
  }
}
