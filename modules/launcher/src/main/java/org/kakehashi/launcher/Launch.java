package org.kakehashi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One run, from the checks to the stop. */
final class Launch {
  private final Options options;
  private final Settings settings;
  private final PrintStream screen;
  private @Nullable DatabaseServer database;
  private @Nullable ApplicationServer server;
  private boolean stopping;

  Launch(Options options, Settings settings, PrintStream screen) {
    this.options = options;
    this.settings = settings;
    this.screen = screen;
  }

  void run() throws IOException, InterruptedException {
    var began = System.nanoTime();
    screen.println("環境を確認しています。");
    if (Files.notExists(options.war())) {
      throw new LauncherProblem.PartMissing(options.war());
    }
    Machine.requireFont();
    Machine.requireFreePort(options.host(), options.port(), "--port");
    try (var data = DataDirectory.open(options.data())) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::stopOnSignal, "stop"));
      try {
        start(data);
        tellAddress(data, (System.nanoTime() - began) / 1e9);
        if (options.demonstration()) {
          new Demonstration(options.address(), shownAddress(), options.home().resolve("demo"), data)
              .run(screen);
        }
        awaitEnd();
      } catch (LauncherProblem problem) {
        if (!isStopping()) {
          stop();
          throw problem;
        }
        // The signal came first; its hook is stopping everything and ends the program.
        new CompletableFuture<Void>().join();
      }
    }
  }

  private void start(DataDirectory data) throws IOException, InterruptedException {
    var environment = new HashMap<String, String>();
    environment.putAll(databaseSettings(data));
    environment.put(Settings.FIRST_LINK_FILE, data.firstLink().toString());
    environment.put(Settings.TRUSTED_PROXIES, settings.trustedProxies(options.host()));
    if (options.demonstration()) {
      environment.put(Settings.DEMO_FILE, Demonstration.access(data).toString());
    }
    screen.println("アプリケーションを起動しています。");
    server = ApplicationServer.start(options, data, settings, environment);
    server.awaitFirstAnswer();
  }

  private Map<String, String> databaseSettings(DataDirectory data)
      throws IOException, InterruptedException {
    if (settings.ownDatabase()) {
      screen.println("設定されたPostgreSQLサーバーを使います。");
      settings.requireOwnDatabaseRoles();
      return Map.of();
    }
    screen.println(Files.exists(data.cluster()) ? "データベースを起動しています。" : "データベースを新しく作って起動しています。");
    var passwords = Passwords.keptIn(data.passwords());
    database = DatabaseServer.start(data, passwords, options.databasePort());
    return Settings.embeddedDatabase(database.url(), passwords);
  }

  private void tellAddress(DataDirectory data, double seconds) throws IOException {
    screen.printf("起動しました（%.1f秒）。%n", seconds);
    screen.println("アドレス: " + shownAddress() + "/");
    if (Files.exists(data.firstLink())) {
      var path = Files.readString(data.firstLink()).strip();
      Files.delete(data.firstLink());
      screen.println("最初の管理者の登録（一度だけ使えます）: " + shownAddress() + path);
    }
    screen.println("止めるには Ctrl-C を押してください。");
  }

  /** Where people reach the application. */
  private String shownAddress() {
    var publicUrl = settings.text(Settings.PUBLIC_URL).strip();
    return publicUrl.isEmpty() ? options.address().toString() : publicUrl.replaceAll("/+$", "");
  }

  private void awaitEnd() {
    var database = this.database;
    var server = this.server;
    if (server == null) {
      return;
    }
    if (database == null) {
      server.child().onExit().join();
    } else {
      CompletableFuture.anyOf(server.child().onExit(), database.child().onExit()).join();
      if (!database.child().isAlive()) {
        throw new LauncherProblem.DatabaseStopped(database.log());
      }
    }
    throw new LauncherProblem.ServerStopped(server.child().exitCode(), server.log());
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  private void stopOnSignal() {
    try {
      stop();
    } catch (IOException | InterruptedException e) {
      screen.println("停止の途中で問題が起きました: " + e.getMessage());
    }
  }

  private void stop() throws IOException, InterruptedException {
    synchronized (this) {
      if (stopping) {
        return;
      }
      stopping = true;
    }
    if (server == null && database == null) {
      return;
    }
    screen.println("停止しています。");
    var worthKeeping = server != null && server.stop();
    if (database != null) {
      database.stop();
    }
    if (server != null && worthKeeping) {
      screen.println("次の起動を速くする準備をしています（初回だけ、30秒ほど）。");
      server.keepClasses();
    }
    screen.println("停止しました。");
  }
}
