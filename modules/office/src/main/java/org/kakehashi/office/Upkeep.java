package org.kakehashi.office;

/**
 * What has to be tidied up now and then though nobody asks for it: a bean that implements this is
 * called on every node when its workers start and every ten minutes from then on, each time in a
 * transaction of its own. Several nodes may call at once; what fails is logged and called again.
 */
public interface Upkeep {

  /** Tidies up what is due by now. */
  void tidy();
}
