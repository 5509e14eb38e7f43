package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server started by the launcher. It gets a session of its own, so that Ctrl-C reaches the
 * launcher alone and the order of stopping is the launcher's; and the kernel tells it to stop
 * should the launcher be killed. The kernel watches the thread that started the child: start it
 * from a thread that lives as long as the launcher.
 */
final class Child {
  private final Process process;
  private final String stopSignal;

  private Child(Process process, String stopSignal) {
    this.process = process;
    this.stopSignal = stopSignal;
  }

  /**
   * @param hideRoot whether the program must not notice that it runs as root
   * @param stopSignal the signal that makes the program stop in an orderly way
   */
  static Child start(
      List<String> command,
      Map<String, String> environment,
      Path log,
      boolean hideRoot,
      String stopSignal)
      throws IOException {
    var whole = new ArrayList<String>();
    whole.add("setsid");
    if (hideRoot) {
      whole.addAll(List.of("unshare", "-U"));
    }
    whole.addAll(List.of("setpriv", "--pdeathsig", stopSignal));
    whole.addAll(command);
    var builder =
        new ProcessBuilder(whole)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      return new Child(builder.start(), stopSignal);
    } catch (IOException e) {
      throw new LauncherProblem.ToolMissing("setsid");
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int exitCode() {
    return process.exitValue();
  }

  boolean endsWithin(int seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /**
   * Asks the program to stop, waits, and ends it by force when the time is over.
   *
   * @return whether it stopped by itself
   */
  boolean stop(int seconds) throws IOException, InterruptedException {
    if (!process.isAlive()) {
      return false;
    }
    // Process.destroy() only sends TERM, on which PostgreSQL waits for its clients to leave.
    var pid = Long.toString(process.pid());
    new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", stopSignal, pid).start().waitFor();
    if (process.waitFor(seconds, TimeUnit.SECONDS)) {
      return true;
    }
    process.destroyForcibly().waitFor();
    return false;
  }
}
