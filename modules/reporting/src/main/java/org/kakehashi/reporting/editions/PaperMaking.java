package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.JobHandler;
import org.kakehashi.office.JobRun;
import org.kakehashi.office.StoredFiles;
import org.kakehashi.reporting.BasisChangedMeanwhile;
import org.kakehashi.reporting.Paper;

/** Makes an edition behind its request: compose, typeset, keep; all or nothing. */
@ApplicationScoped
class PaperMaking implements JobHandler {
  @Inject PaperEditions editions;
  @Inject PaperDesk desk;
  @Inject Press press;
  @Inject StoredFiles files;
  @Inject Clock clock;

  @Override
  public String kind() {
    return PaperDesk.JOB;
  }

  @Override
  public void run(JobRun run) {
    PaperEdition edition = editions.get(UUID.fromString(run.subject()));
    Actor reader = edition.reader();
    Composer composer = desk.composer(edition.kind());
    run.progress(5, "内容を組み立てています");
    Sources sources = composer.sources(reader, edition.request());
    Paper paper = composer.compose(reader, edition.request(), edition.date());
    if (!composer.sources(reader, edition.request()).equals(sources)) {
      throw new BasisChangedMeanwhile();
    }
    Press.Pressed pressed = press.press(paper, run);
    run.progress(95, "ファイルを保管しています");
    Map<Print, UUID> kept = new HashMap<>();
    pressed
        .files()
        .forEach(
            (print, bytes) ->
                kept.put(
                    print,
                    files.keep(edition.fileName(print.face()), print.face().mediaType(), bytes)));
    edition.made(sources, pressed, kept, clock.instant());
  }
}
