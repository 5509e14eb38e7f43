package org.kakehashi.intake;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Remembers what each entry of an imported file said when it was last taken in, so that the same
 * file changes nothing the second time, whatever people edited in between. To be used in one
 * transaction with the entries' own.
 */
public interface ImportLedger {

  /**
   * Lets one file in at a time: whoever brings the same file at the same moment waits, and then
   * finds everything there already.
   */
  void alone();

  /**
   * Takes an entry in: adds it where there is none, changes it where the file says something else
   * than last time.
   *
   * @param kept what is there under the same name
   * @param said what it says, in the entry's form
   * @throws UnreadableProgramme naming the entry's place when a rule refuses it
   */
  <E, K> ImportReceipt.Line take(
      ImportedEntry<E> entry,
      Optional<K> kept,
      Function<K, E> said,
      Runnable add,
      Consumer<K> change);
}
