package org.kakehashi.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command line: {@code Main HOME [option…]}. Exit code 0 after a wanted stop, 1 otherwise. */
public final class Main {
  private Main() {}

  /** Runs until it is stopped. The first argument is the directory that holds config/. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    var screen =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      var home = Path.of(arguments[0]);
      var options =
          Options.parse(home, java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
      new Launch(options, new Settings(System.getenv()), screen).run();
    } catch (LauncherProblem problem) {
      screen.println(problem.getMessage());
      System.exit(1);
    }
  }
}
