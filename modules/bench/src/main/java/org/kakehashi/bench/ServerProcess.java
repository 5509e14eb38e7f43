package org.kakehashi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The server on this machine: what it uses, whatever else keeps the machine busy. */
public final class ServerProcess {
  private final ProcessHandle process;

  private ServerProcess(ProcessHandle process) {
    this.process = process;
  }

  /** The application server that was told to listen on this port. */
  public static Optional<ServerProcess> on(int port) {
    return ProcessHandle.allProcesses()
        .filter(process -> listens(process.info().arguments().orElse(new String[0]), port))
        .findFirst()
        .map(ServerProcess::new);
  }

  static ServerProcess of(Process process) {
    return new ServerProcess(process.toHandle());
  }

  /** To the kernel's hundredth of a second. */
  Instant began() {
    return process.info().startInstant().orElse(Instant.MAX);
  }

  /** Processor time since its start. */
  Duration used() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Ends it as a machine that fails would: nothing is put in order. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Resident memory in megabytes. */
  public long resident() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static boolean listens(String[] arguments, int port) {
    List<String> words = Arrays.asList(arguments);
    int at = words.indexOf("--port");
    return words.contains("--contextroot")
        && at >= 0
        && at + 1 < words.size()
        && words.get(at + 1).equals(Integer.toString(port));
  }
}
