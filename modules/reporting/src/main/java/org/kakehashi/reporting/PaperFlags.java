package org.kakehashi.reporting;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;

/**
 * What keeps an edition from being approved or issued: passages it would print that may be personal
 * data and that nobody decided about yet (個人情報の確認).
 */
public interface PaperFlags {

  /**
   * The passages, in the order of the surveys; needs {@code SEE} as {@link Papers#edition} does.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such edition
   */
  List<PaperFlag> open(Actor actor, UUID edition);

  /**
   * Whether it is refused as {@link PaperOlderThanDecision}: all is decided, but after it was made;
   * a new edition is asked for instead. Needs {@code SEE} as {@link Papers#edition} does.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such edition
   */
  boolean outdated(Actor actor, UUID edition);
}
