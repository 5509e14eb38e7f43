package org.kakehashi.surveys.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.PageOf;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.answers.DryRuns;
import org.kakehashi.surveys.survey.PersonalDecisions;

/** Personal data in surveys and in what is about to become one. */
@ApplicationScoped
class DefaultPersonalTexts implements PersonalTexts {
  @Inject PersonalDecisions decisions;
  @Inject DryRuns dryRuns;

  @Override
  public Counts counts(Actor actor, UUID survey) {
    return decisions.counts(actor, survey);
  }

  @Override
  public PageOf<Flagged> flagged(Actor actor, UUID survey, boolean open, int page, int size) {
    return decisions.flagged(actor, survey, open, page, size);
  }

  @Override
  public Flagged flagged(Actor actor, UUID survey, String place) {
    return decisions.flagged(actor, survey, place);
  }

  @Override
  public Flagged clear(Actor actor, UUID survey, String place, int version, String reason) {
    return decisions.clear(actor, survey, place, version, reason);
  }

  @Override
  public Flagged mask(
      Actor actor, UUID survey, String place, int version, String masked, String reason) {
    return decisions.mask(actor, survey, place, version, masked, reason);
  }

  @Override
  public Printed printed(Actor actor, UUID survey) {
    return decisions.printed(actor, survey);
  }

  @Override
  public InDryRun inDryRun(Actor actor, UUID dryRun) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.personal(actor, dryRun);
  }
}
