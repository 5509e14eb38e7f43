package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.kakehashi.office.Job;
import org.kakehashi.office.JobHandler;
import org.kakehashi.office.JobRun;
import org.kakehashi.reporting.ChangedSincePreview;

/**
 * Makes an edition's other files, of the very content that its preview shows; then it is a draft
 * that can be approved. The rendition for issue is made here, not when it is issued: who approves
 * can be sure that the program, the fonts and the data are those of the draft.
 */
@ApplicationScoped
class RestMaking implements JobHandler {
  private static final int PROOF_MADE = 40;

  @Inject EditionRepository editions;
  @Inject Composing composing;
  @Inject PaperRenderer renderer;
  @Inject RenditionFiles shelf;
  @Inject Event<EditionMoved> moved;
  @Inject Clock clock;

  @Override
  public String kind() {
    return EditionEntity.REST_JOB;
  }

  @Override
  public Job.Progress beginning() {
    return new Job.Progress(PROOF_MADE, "発行用のPDFと編集用のファイルを作成しています");
  }

  @Override
  public void run(JobRun run) {
    EditionEntity edition = editions.get(UUID.fromString(run.subject()));
    Composing.Composed composed = composing.compose(edition);
    if (!edition.shows(renderer.fingerprint(composed.paper()))) {
      throw new ChangedSincePreview();
    }
    edition.made(shelf.keep(edition, renderer.rest(composed.paper())), clock.instant());
    moved.fire(new EditionMoved());
  }
}
