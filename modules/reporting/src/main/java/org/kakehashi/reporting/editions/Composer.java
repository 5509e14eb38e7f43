package org.kakehashi.reporting.editions;

import java.time.LocalDate;
import org.kakehashi.kernel.Actor;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;

/** Composes one kind of paper from figures that their owners computed. */
public interface Composer {

  PaperKind kind();

  /**
   * A subject in its one way of writing, so that one thing has one series of editions.
   *
   * @throws org.kakehashi.kernel.NotFound when it names nothing of this kind
   */
  String subject(String asked);

  /** What the paper would rest on now; cheap, for a request to see whether anything changed. */
  Sources sources(Actor actor, PaperRequest request);

  /**
   * What persons decided about what the paper prints of respondents' own words; {@link
   * Privacy#NOTHING_TO_DECIDE} for a kind that prints none but citations.
   */
  Privacy privacy(Actor actor, PaperRequest request);

  /**
   * The paper's content as it would be issued.
   *
   * @param date the date it bears
   */
  Paper compose(Actor actor, PaperRequest request, LocalDate date);
}
