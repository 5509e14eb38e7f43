package org.kakehashi.surveys.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRuns;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.answers.DryRuns;
import org.kakehashi.surveys.answers.ValueCorrections;

/** Opens the dry runs to those who may import. */
@ApplicationScoped
class DefaultAnswerDryRuns implements AnswerDryRuns {
  @Inject DryRuns dryRuns;
  @Inject ValueCorrections values;

  @Override
  public AnswerDryRun dryRun(Actor actor, UUID dryRun) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.dryRun(actor, dryRun);
  }

  @Override
  public AnswerDryRun correct(Actor actor, UUID dryRun, int row, String column, String value) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.correct(actor, dryRun, row, column, value);
  }

  @Override
  public AnswerDryRun correct(
      Actor actor, UUID dryRun, String column, String written, String value) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return values.correct(actor, dryRun, column, written, value);
  }

  @Override
  public AnswerDryRun exclude(Actor actor, UUID dryRun, List<Integer> rows, String reason) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.exclude(actor, dryRun, rows, reason);
  }

  @Override
  public AnswerDryRun include(Actor actor, UUID dryRun, List<Integer> rows) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.include(actor, dryRun, rows);
  }

  @Override
  public AnswerDryRun decide(Actor actor, UUID dryRun, String query, String choice) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.decide(actor, dryRun, query, choice);
  }

  @Override
  public AnswerReceipt accept(Actor actor, UUID dryRun) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return dryRuns.accept(actor, dryRun);
  }

  @Override
  public void abandon(Actor actor, UUID dryRun) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    dryRuns.abandon(actor, dryRun);
  }
}
