package org.kakehashi.reporting.editions;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.FirstAnswer;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperKind;

/**
 * Once the application has come up, makes the newest edition of each kind again, as a making does,
 * and throws it away: the way from the data to the files is known before the first clerk takes it.
 */
@ApplicationScoped
class EditionWarmUp {
  private static final Logger LOG = System.getLogger(EditionWarmUp.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ExecutorService threads;

  @Inject Composing composing;
  @Inject PaperRenderer renderer;

  void begin(@Observes FirstAnswer first) {
    threads.execute(this::play);
  }

  private void play() {
    for (PaperKind kind : PaperKind.values()) {
      try {
        composing.newest(kind).ifPresent(this::once);
      } catch (RuleViolation refused) {
        LOG.log(Level.DEBUG, "no rehearsal of {0}: {1}", kind, refused.code());
      }
    }
  }

  private void once(Paper paper) {
    renderer.preview(paper);
    renderer.rest(paper);
  }
}
