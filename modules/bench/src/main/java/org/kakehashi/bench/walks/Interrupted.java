package org.kakehashi.bench.walks;

import java.io.IOException;
import java.util.Optional;

/**
 * Something that a sudden end may interrupt, with what proves that it is there as a whole.
 *
 * @param name for the list
 */
record Interrupted(String name, Deed deed, Trace trace) {

  /** Does it under a mark that tells it from all others. */
  interface Deed {
    Answer done(Person person, String mark) throws IOException, InterruptedException;
  }

  /** Finds what is there of it, if anything, written as others of its kind would be. */
  interface Trace {
    Optional<String> found(Person person, String mark, Answer answer) throws InterruptedException;
  }

  /** What differs between two of a kind is taken out. */
  static String plain(String json, String mark) {
    return json.replace(mark, "M")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
        .replaceAll("[0-9a-f]{64}", "HASH")
        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(Z|[+-][0-9:]+)", "TIME");
  }
}
