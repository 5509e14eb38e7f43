package org.kakehashi.office;

/** A job being done. */
public interface JobRun {

  /** What it is about. */
  String subject();

  /**
   * Shows progress at once, whatever becomes of the work's transaction.
   *
   * @param percent 0 to 100
   * @param step what is being done, in Japanese
   */
  void progress(int percent, String step);
}
