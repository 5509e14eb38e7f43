package org.kakehashi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Has a running server on this machine make tally papers one after the other and states what a
 * person waits from the click to the PDF's last byte: from the very first making on, so that it
 * says something about a fresh start too. Signs in as {@link Load} does, and leaves as many drafts
 * behind.
 */
public final class Makings {
  private static final int MOST = 500;
  private static final int FIRST = 20;

  private Makings() {}

  /**
   * Measures.
   *
   * @param arguments the server's address, then how many makings (120)
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    LocalServer server = LocalServer.namedIn(arguments);
    int makings = Load.bounded(arguments, 1, 120, MOST);
    Visitor visitor = Visitor.of(server);
    String survey = visitor.firstSurvey().getString("id");
    System.out.println("load average before: " + load());
    Waits first = new Waits();
    Waits later = new Waits();
    for (int making = 0; making < makings; making++) {
      (making < FIRST ? first : later).addAll(visitor.paper(survey));
    }
    System.out.println("load average after:  " + load());
    System.out.printf(Locale.ROOT, "%nthe first %d%n", Math.min(FIRST, makings));
    first.print();
    System.out.printf(Locale.ROOT, "%nthe others%n");
    later.print();
    first.addAll(later);
    System.out.printf(Locale.ROOT, "%nall%n");
    first.print();
  }

  private static String load() throws IOException {
    Path averages = Path.of("/proc/loadavg");
    return Files.exists(averages) ? Files.readString(averages).strip() : "unknown";
  }
}
