package org.kakehashi.reporting;

import java.time.Duration;
import java.util.UUID;
import org.kakehashi.kernel.Actor;

/** Watching an edition come on without asking again and again. */
public interface PaperWatch {

  /**
   * The edition as soon as its state is another one than the caller knows; as it is when the
   * patience is over, or at once where too many wait already. Holds no transaction meanwhile.
   *
   * @param known what the caller saw last
   * @param patience how long to wait at most
   */
  Edition beyond(Actor actor, UUID id, EditionState known, Duration patience);
}
