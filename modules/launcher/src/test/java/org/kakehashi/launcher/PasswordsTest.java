package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {
  @TempDir Path temporary;

  @Test
  @DisplayName("パスワードは生成し、本人だけが読めるファイルに一度だけ書く")
  void generatesThemOnceForItsOwnerAlone() throws IOException {
    var file = temporary.resolve("passwords.properties");
    var first = Passwords.keptIn(file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(first, Passwords.keptIn(file));
    assertEquals(32, first.owner().length());
    assertNotEquals(first.owner(), first.application());
    assertNotEquals(first.owner(), Passwords.keptIn(temporary.resolve("other")).owner());
  }

  @Test
  @DisplayName("パスワードは記録に現れない")
  void neverShowsThem() throws IOException {
    var passwords = Passwords.keptIn(temporary.resolve("passwords.properties"));
    assertFalse(passwords.toString().contains(passwords.owner()));
  }
}
