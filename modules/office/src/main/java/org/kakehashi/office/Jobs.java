package org.kakehashi.office;

import java.util.Optional;
import java.util.UUID;
import org.kakehashi.kernel.Actor;

/**
 * Slow or fallible work as rows: asked for in a transaction, taken up by exactly one worker of one
 * node, retried, and shown with its progress.
 */
public interface Jobs {

  /**
   * Writes a request in the running transaction; workers wake as soon as it commits.
   *
   * @param kind which {@link JobHandler} does it
   * @param subject what it is about, an id the handler understands
   * @return the job's id
   */
  UUID request(Actor actor, String kind, String subject);

  /** Puts a failed job back in the queue; anything else is left as it is. */
  void retry(UUID id);

  /** The newest job of that kind and subject. */
  Optional<Job> latest(String kind, String subject);
}
