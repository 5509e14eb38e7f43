package org.kakehashi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The demonstration upload: sends the files under {@code demo/} through REST as anybody would, with
 * the access token of the demonstration clerk. The application makes that clerk and writes the path
 * of the one-time link and the token ({@code link=…}, {@code token=…}) to {@link
 * #access(DataDirectory)} when it finds that file's name in its environment; an upload that has
 * already been made changes nothing.
 */
final class Demonstration {
  private final URI address;
  private final String shownAddress;
  private final Path access;

  /**
   * @param address where the requests go
   * @param shownAddress where people open the link
   */
  Demonstration(URI address, String shownAddress, Path access) {
    this.address = address;
    this.shownAddress = shownAddress;
    this.access = access;
  }

  static Path access(DataDirectory data) {
    return data.root().resolve("demo-access.txt");
  }

  /** This version knows no upload endpoint yet, and says so. */
  void run(PrintStream screen) throws IOException {
    if (Files.exists(access)) {
      var given = new Properties();
      try (var in = Files.newBufferedReader(access)) {
        given.load(in);
      }
      screen.println("デモ用の担当者の登録（一度だけ使えます）: " + shownAddress + given.getProperty("link", "/"));
      screen.println("デモ用の担当者のアクセストークン: " + given.getProperty("token", ""));
    }
    screen.println("この版にはデモ用データの送信がありません（送信先 " + address + "/api/v1）。");
  }
}
