package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  private static final Path HOME = Path.of("/opt/kakehashi");

  @Test
  @DisplayName("指定がなければ127.0.0.1の8080番で、データは var に置く")
  void listensOnLoopbackUnlessTold() {
    var options = Options.parse(HOME);
    assertEquals("127.0.0.1", options.host());
    assertEquals(8080, options.port());
    assertEquals(HOME.resolve("var"), options.data());
    assertFalse(options.demonstration());
  }

  @Test
  @DisplayName("--host、--port、--data、--demo で変えられる")
  void takesWhatTheCommandLineSays() {
    var options =
        Options.parse(HOME, "--host", "::1", "--port", "65535", "--data", "/srv/架け橋", "--demo");
    assertEquals("::1", options.host());
    assertEquals("http://[::1]:65535", options.address().toString());
    assertEquals(65_535, options.port());
    assertEquals(Path.of("/srv/架け橋"), options.data());
    assertTrue(options.demonstration());
  }

  @ParameterizedTest
  @DisplayName("ポート番号は1から65535まで")
  @ValueSource(strings = {"0", "65536", "-1", "８０８０", "80a", "99999999999", ""})
  void refusesWhatIsNoPort(String text) {
    assertThrows(LauncherProblem.WrongOption.class, () -> Options.parse(HOME, "--port", text));
  }

  @ParameterizedTest
  @DisplayName("知らない指定と値のない指定は、使い方を案内して断る")
  @ValueSource(strings = {"--prot", "--port", "8080", "-p"})
  void refusesWhatItDoesNotKnow(String option) {
    var problem =
        assertThrows(LauncherProblem.WrongOption.class, () -> Options.parse(HOME, option));
    assertEquals("指定「" + option + "」が正しくありません。使い方は bin/run --help で表示されます。", problem.getMessage());
  }
}
