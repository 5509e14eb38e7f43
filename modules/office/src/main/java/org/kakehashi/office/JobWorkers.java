package org.kakehashi.office;

/** This node's workers; the web module starts them once the migrations have run. */
public interface JobWorkers {

  /** Begins to take up jobs; starting twice changes nothing. */
  void start();

  /** Takes up no more; a job being done finishes or is taken up again when its lease ends. */
  void stop();
}
