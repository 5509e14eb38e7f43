package org.kakehashi.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * States how much longer the product takes to its first page than Payara Micro without an
 * application takes to its first answer. Both are started in turn, several times, since a machine
 * that others use is another machine a minute later. What counts is the server's process: neither
 * the database nor the unpacking before it.
 */
public final class Starts {
  private static final int MOST_ROUNDS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Path PARTS = Path.of("modules/launcher/target/dist");
  private static final Path PAYARA = PARTS.resolve("payara-micro.jar");
  private static final Path WAR = Path.of("modules/web/target/kakehashi.war");

  /** The memory and the collector that the product gets; anything else would compare two JVMs. */
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:+UseSerialGC",
          "-Xms256m",
          "-Xmx768m",
          "-XX:MetaspaceSize=160m");

  private final Path place;
  private final Clock clock;

  private Starts(Path place, Clock clock) {
    this.place = place;
    this.clock = clock;
  }

  /**
   * Measures.
   *
   * @param arguments how many rounds (3)
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = Load.bounded(arguments, 0, 3, MOST_ROUNDS);
    Path place = Files.createTempDirectory("kakehashi-start");
    try {
      new Starts(place, Clock.systemUTC()).measure(rounds);
    } finally {
      delete(place);
    }
  }

  private void measure(int rounds) throws IOException, InterruptedException {
    List<String> unpack = new ArrayList<>(JAVA);
    unpack.addAll(List.of("-jar", PAYARA.toString(), "--rootDir", bareHome(), "--outputlauncher"));
    run(unpack.toArray(new String[0]));
    List<Start> bare = new ArrayList<>();
    List<Start> first = new ArrayList<>();
    List<Start> second = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      bare.add(tell("bare server", bare()));
      Path data = place.resolve("data-" + round);
      first.add(tell("first start", product(data)));
      second.add(tell("second start", product(data)));
      delete(data);
    }
    System.out.printf(Locale.ROOT, "%nmedians of %d%n", rounds);
    Start base = tell("bare server", Start.median(bare));
    for (Start start :
        List.of(
            tell("first start", Start.median(first)), tell("second start", Start.median(second)))) {
      System.out.printf(
          Locale.ROOT,
          "times the bare server: %.2f by the clock, %.2f in processor time%n",
          start.seconds() / base.seconds(),
          start.processor() / base.processor());
    }
  }

  private String bareHome() {
    return place.resolve("bare").toString();
  }

  private Start bare() throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(
        List.of(
            "-jar",
            Path.of(bareHome(), "launch-micro.jar").toString(),
            "--port",
            Integer.toString(port),
            "--noHazelcast",
            "--disablePhoneHome"));
    Process process = started(command.toArray(new String[0]));
    try {
      return answered(process, port, Optional.of(ServerProcess.of(process)), 0);
    } finally {
      stop(process);
    }
  }

  private Start product(Path data) throws IOException, InterruptedException {
    int port = freePort();
    Process process =
        started(
            JAVA.get(0),
            "-cp",
            PARTS.resolve("lib") + "/*",
            "org.kakehashi.launcher.Main",
            Path.of("").toAbsolutePath().toString(),
            "--payara",
            PAYARA.toString(),
            "--war",
            WAR.toString(),
            "--port",
            Integer.toString(port),
            "--data",
            data.toString());
    try {
      return answered(process, port, Optional.empty(), HttpURLConnection.HTTP_OK);
    } finally {
      stop(process);
    }
  }

  /** Asks until the server answers; 0 takes any answer. */
  private Start answered(Process process, int port, Optional<ServerProcess> known, int wanted)
      throws IOException, InterruptedException {
    Instant patient = clock.instant().plus(PATIENCE);
    while (process.isAlive() && clock.instant().isBefore(patient)) {
      int status = status(port);
      if (status > 0 && (wanted == 0 || status == wanted)) {
        Instant now = clock.instant();
        ServerProcess server = known.or(() -> ServerProcess.on(port)).orElseThrow();
        return new Start(
            Duration.between(server.began(), now).toMillis() / 1e3,
            server.used().toMillis() / 1e3,
            server.resident());
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException("no answer on port " + port);
  }

  /** Of the first page, redirects followed; 0 while there is none. */
  private static int status(int port) throws IOException {
    URI page = URI.create("http://127.0.0.1:" + port + "/");
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(60_000);
    try {
      return connection.getResponseCode();
    } catch (IOException e) {
      return 0;
    } finally {
      connection.disconnect();
    }
  }

  private static Start tell(String what, Start start) {
    System.out.printf(
        Locale.ROOT,
        "%-12s %6.1f s, processor %6.1f s, resident %4d MB%n",
        what,
        start.seconds(),
        start.processor(),
        start.resident());
    return start;
  }

  private Process started(String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(place.resolve("log").toFile()))
        .start();
  }

  private void run(String... command) throws IOException, InterruptedException {
    if (started(command).waitFor() != 0) {
      throw new IllegalStateException(Files.readString(place.resolve("log")));
    }
  }

  /** In an orderly way: only then does the second start find what the first one kept. */
  private static void stop(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException failed)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
