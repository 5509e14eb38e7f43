package org.kakehashi.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * What the command line asks for.
 *
 * @param home the directory that holds config/ and the built parts
 * @param host address to listen on
 * @param port HTTP port, 1 to 65535
 * @param databasePort port of the embedded database; 0 chooses a free one
 * @param data where everything that must outlive a restart is kept
 * @param war the application
 * @param payara Payara Micro as it comes from its makers
 * @param demonstration whether the demonstration data is uploaded after the start
 */
record Options(
    Path home,
    String host,
    int port,
    int databasePort,
    Path data,
    Path war,
    Path payara,
    boolean demonstration) {

  static Options parse(Path home, String... arguments) {
    var host = "127.0.0.1";
    var port = 8080;
    var databasePort = 0;
    var data = home.resolve("var");
    var war = home.resolve("kakehashi.war");
    var payara = home.resolve("payara-micro.jar");
    var demonstration = false;
    var rest = new ArrayDeque<>(Arrays.asList(arguments));
    while (!rest.isEmpty()) {
      var option = rest.pop();
      switch (option) {
        case "--host" -> host = value(option, rest);
        case "--port" -> port = port(option, value(option, rest));
        case "--db-port" -> databasePort = port(option, value(option, rest));
        case "--data" -> data = Path.of(value(option, rest));
        case "--war" -> war = Path.of(value(option, rest));
        case "--payara" -> payara = Path.of(value(option, rest));
        case "--demo" -> demonstration = true;
        default -> throw new LauncherProblem.WrongOption(option);
      }
    }
    return new Options(
        home,
        host,
        port,
        databasePort,
        data.toAbsolutePath().normalize(),
        war.toAbsolutePath().normalize(),
        payara.toAbsolutePath().normalize(),
        demonstration);
  }

  private static String value(String option, ArrayDeque<String> rest) {
    if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
      throw new LauncherProblem.WrongOption(option);
    }
    return rest.pop();
  }

  private static int port(String option, String text) {
    if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
      throw new LauncherProblem.WrongOption(option + " " + text);
    }
    return Integer.parseInt(text);
  }

  /**
   * Where this machine itself finds the application; a server on all addresses is on loopback too.
   */
  URI address() {
    var reachable =
        switch (host) {
          case "0.0.0.0" -> "127.0.0.1";
          case "::" -> "[::1]";
          default -> host.contains(":") ? "[" + host + "]" : host;
        };
    return URI.create("http://" + reachable + ":" + port);
  }
}
