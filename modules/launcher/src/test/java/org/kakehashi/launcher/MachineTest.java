package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
  @Test
  @DisplayName("使用中のポートは、何をすればよいかを一文で言う")
  void saysWhatToDoAboutATakenPort() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var port = taken.getLocalPort();
      var problem =
          assertThrows(
              LauncherProblem.PortTaken.class,
              () -> Machine.requireFreePort("127.0.0.1", port, "--port"));
      assertEquals(
          "127.0.0.1 のポート " + port + " は他のプログラムが使用中です。そのプログラムを止めるか、--port で別の番号を指定してください。",
          problem.getMessage());
    }
  }

  @Test
  @DisplayName("このコンピューターにないアドレスでは待ち受けない")
  void refusesAnAddressOfAnotherMachine() throws IOException {
    var port = Machine.freePort();
    assertThrows(
        LauncherProblem.AddressNotOurs.class,
        () -> Machine.requireFreePort("192.0.2.1", port, "--port"));
  }

  @Test
  @DisplayName("空いているポートはそのまま使える")
  void acceptsAFreePort() throws IOException {
    var port = Machine.freePort();
    Machine.requireFreePort("127.0.0.1", port, "--port");
    assertTrue(port > 0);
  }

  @Test
  @DisplayName("フォントが一つもなければ、入れ方を言って止まる")
  void refusesAMachineWithoutFonts(@TempDir Path empty) throws IOException {
    var fonts = List.of(empty, empty.resolve("absent"));
    assertThrows(LauncherProblem.NoSystemFont.class, () -> Machine.requireFont(fonts));

    Files.createDirectories(empty.resolve("truetype"));
    Files.createFile(empty.resolve("truetype/some.TTF"));
    Machine.requireFont(fonts);
  }
}
