package org.kakehashi.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the WAR at the server's root, as a child process. */
final class ApplicationServer {
  private static final int STARTING_SECONDS = 300;
  private static final int STOPPING_SECONDS = 60;

  private final URI address;
  private final Path log;
  private final Child child;

  private ApplicationServer(URI address, Path log, Child child) {
    this.address = address;
    this.log = log;
    this.child = child;
  }

  static ApplicationServer start(
      Options options, DataDirectory data, Settings settings, Map<String, String> environment)
      throws IOException, InterruptedException {
    var payara = PayaraDirectory.prepared(options.payara(), data);
    var log = data.log("server.log");
    if (Files.exists(log)) {
      Files.move(log, data.log("server.log.1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JavaFlags.forServer(payara.archive(), Runtime.version().feature()));
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
    var child = Child.start(command, environment, log, false, "TERM");
    return new ApplicationServer(
        URI.create("http://" + options.host() + ":" + options.port()), log, child);
  }

  /** Returns once the application says that it is well. */
  void awaitFirstAnswer() throws IOException, InterruptedException {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTING_SECONDS);
    while (!answers()) {
      if (!child.isAlive() || System.nanoTime() > deadline) {
        throw new LauncherProblem.ServerDidNotStart(log);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
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

  URI address() {
    return address;
  }

  Path log() {
    return log;
  }

  Child child() {
    return child;
  }

  void stop() throws IOException, InterruptedException {
    child.stop(STOPPING_SECONDS);
  }
}
