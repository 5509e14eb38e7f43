package org.kakehashi.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the WAR at the server's root, as a child process. */
final class ApplicationServer {
  private static final int STARTING_SECONDS = 300;
  private static final int GRACE_SECONDS = 10;
  private static final int STOPPING_SECONDS = 120;

  /** Together with the stops before it less than what systemd is told to wait. */
  private static final int KEEPING_SECONDS = 75;

  private final URI address;
  private final ServerLog log;
  private final PayaraDirectory payara;
  private final ClassArchive kept;
  private final Child child;
  private volatile boolean cameUp;

  private ApplicationServer(URI address, ServerLog log, PayaraDirectory payara, Child child) {
    this.address = address;
    this.log = log;
    this.payara = payara;
    this.kept = payara.keptClasses();
    this.child = child;
  }

  static ApplicationServer start(
      Options options, DataDirectory data, Settings settings, Map<String, String> environment)
      throws IOException, InterruptedException {
    var payara = PayaraDirectory.prepared(options.payara(), data);
    var kept = payara.keptClasses();
    kept.forgetDraft();
    var log = ServerLog.fromNow(data.log("server.log"));
    var command = new ArrayList<String>();
    command.add(java());
    command.addAll(JavaFlags.forServer(kept, data.logs()));
    command.addAll(List.of(settings.text(Settings.JAVA_OPTIONS).strip().split("\\s+")));
    command.removeIf(String::isEmpty);
    command.addAll(
        List.of(
            "-Dkakehashi.host=" + options.host(),
            "-jar",
            payara.launcher().toString(),
            "--port",
            Integer.toString(options.port()),
            "--noHazelcast",
            "--disablePhoneHome",
            "--prebootcommandfile",
            options.home().resolve("config/runtime/payara-preboot.txt").toString(),
            "--postbootcommandfile",
            options.home().resolve("config/runtime/payara-postboot.txt").toString(),
            "--contextroot",
            "/",
            "--deploy",
            options.war().toString()));
    var child = Child.start(command, environment, log.file(), false, "TERM");
    return new ApplicationServer(options.address(), log, payara, child);
  }

  /** Returns once the application says that it is well. */
  void awaitFirstAnswer() throws IOException, InterruptedException {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTING_SECONDS);
    while (!answers()) {
      if (!child.isAlive() || System.nanoTime() > deadline) {
        throw failure();
      }
      if (log.ready() && !answersWithin(GRACE_SECONDS)) {
        throw failure();
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    cameUp = true;
  }

  /** Payara goes on without an application that it could not deploy. */
  private boolean answersWithin(int seconds) throws IOException, InterruptedException {
    for (var tries = 0; tries < seconds * 2; tries++) {
      if (answers()) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(500);
    }
    return false;
  }

  private LauncherProblem failure() throws IOException {
    return log.refusal()
        .<LauncherProblem>map(LauncherProblem.ApplicationRefused::new)
        .orElseGet(() -> new LauncherProblem.ServerDidNotStart(log.file()));
  }

  private boolean answers() throws IOException {
    var connection = (HttpURLConnection) address.resolve("/healthz").toURL().openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(10_000);
    try {
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    } finally {
      connection.disconnect();
    }
  }

  Path log() {
    return log.file();
  }

  Child child() {
    return child;
  }

  /** Stops the server and returns whether its run may make the next start quicker. */
  boolean stop() throws IOException, InterruptedException {
    var orderly = child.stop(STOPPING_SECONDS);
    return orderly && cameUp && kept.noted();
  }

  /** Makes the archive; whatever is not finished in time is tried again after the next run. */
  void keepClasses() throws IOException, InterruptedException {
    kept.leaveOutTheApplication();
    var command = new ArrayList<String>();
    command.add(java());
    command.addAll(JavaFlags.forArchive(kept));
    command.addAll(List.of("-jar", payara.launcher().toString()));
    var writing = Child.start(command, Map.of(), log.file(), false, "TERM");
    if (writing.endsWithin(KEEPING_SECONDS) && writing.exitCode() == 0) {
      kept.keepDraft();
    } else {
      writing.stop(GRACE_SECONDS);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
