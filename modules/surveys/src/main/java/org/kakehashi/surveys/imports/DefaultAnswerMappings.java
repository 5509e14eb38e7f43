package org.kakehashi.surveys.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerMappings;
import org.kakehashi.surveys.AnswerMappings.OpenDryRun;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.answers.DryRunMappings;

/** Opens the mapping of answer sheets to those who may import. */
@ApplicationScoped
class DefaultAnswerMappings implements AnswerMappings {
  @Inject DryRunMappings mappings;

  @Override
  public OpenDryRun open(Actor actor, AnswersUpload upload) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return mappings.open(actor, upload);
  }

  @Override
  public MappingProposal proposal(Actor actor, UUID dryRun) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return mappings.proposal(actor, dryRun);
  }

  @Override
  public MappingProposal proposalAt(
      Actor actor, UUID dryRun, String sheet, int headingRow, int lastHeadingRow) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return mappings.proposalAt(actor, dryRun, sheet, headingRow, lastHeadingRow);
  }

  @Override
  public MappingProposal revised(Actor actor, UUID dryRun, TableMapping decided) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return mappings.revised(actor, dryRun, decided);
  }

  @Override
  public AnswerDryRun map(Actor actor, UUID dryRun, TableMapping mapping) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return mappings.map(actor, dryRun, mapping);
  }

  @Override
  public List<OpenDryRun> open(Actor actor) {
    actor.require(Permission.IMPORT, Area.SURVEYS);
    return mappings.open(actor);
  }
}
