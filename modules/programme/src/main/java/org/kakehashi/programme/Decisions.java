package org.kakehashi.programme;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;

/**
 * Decisions with their reasons (決定の記録). Reading asks for SEE, changing for EDIT; a regional
 * bureau's account only reads ({@link OnlyOwnBureau}).
 */
public interface Decisions {

  /** Those for a fiscal year: by date, undated ones last, then by subject. */
  List<Decision> list(Actor actor, FiscalYear year);

  /**
   * The decision of that id.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  Decision decision(Actor actor, UUID id);

  /**
   * Enters a decision.
   *
   * @throws AlreadyEntered when that fiscal year has one of the same subject
   */
  Decision add(Actor actor, DecisionEntry entry);

  /**
   * Replaces what is written down.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  Decision change(Actor actor, UUID id, int version, DecisionEntry entry);

  /**
   * Removes a decision.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  void remove(Actor actor, UUID id, int version);
}
