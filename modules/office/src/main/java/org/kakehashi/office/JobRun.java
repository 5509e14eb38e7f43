package org.kakehashi.office;

/** A job being done. */
public interface JobRun {

  /** What it is about. */
  String subject();
}
