package org.kakehashi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The demonstration upload: sends the files under {@code demo/} through REST as anybody would, with
 * the access token of the demonstration clerk. The application makes that clerk and writes the
 * one-time link and the token to {@link #access(DataDirectory)} when it finds that file's name in
 * its environment; an upload that has already been made changes nothing.
 */
final class Demonstration {
  private final URI address;
  private final Path access;

  Demonstration(URI address, Path access) {
    this.address = address;
    this.access = access;
  }

  static Path access(DataDirectory data) {
    return data.root().resolve("demo-access.txt");
  }

  /** This version knows no upload endpoint yet, and says so. */
  void run(PrintStream screen) throws IOException {
    if (Files.exists(access)) {
      screen.println("デモ用の担当者の登録リンクとアクセストークン（" + access + "）:");
      Files.readAllLines(access).forEach(line -> screen.println("  " + line));
    }
    screen.println("この版にはデモ用データの送信がありません（送信先 " + address + "/api/v1）。");
  }
}
