package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kakehashi.office.JobHandler;
import org.kakehashi.office.JobRun;
import org.kakehashi.office.Jobs;

/**
 * Makes what a clerk looks at first, and asks for the rest in the same transaction: either the
 * preview is offered and the rest is on its way, or nothing happened. It reports no progress, since
 * it takes no longer than to report it.
 */
@ApplicationScoped
class PreviewMaking implements JobHandler {
  @Inject EditionRepository editions;
  @Inject Composing composing;
  @Inject PaperRenderer renderer;
  @Inject RenditionFiles shelf;
  @Inject Jobs jobs;
  @Inject Event<EditionMoved> moved;

  @Override
  public String kind() {
    return EditionEntity.PROOF_JOB;
  }

  @Override
  public void run(JobRun run) {
    EditionEntity edition = editions.get(UUID.fromString(run.subject()));
    Composing.Composed composed = composing.compose(edition);
    PaperRenderer.Preview preview = renderer.preview(composed.paper());
    edition.previewed(
        composed.sources(), composed.privacy(), preview, shelf.keep(edition, preview.files()));
    jobs.request(edition.reader(), EditionEntity.REST_JOB, run.subject());
    moved.fire(new EditionMoved());
  }
}
