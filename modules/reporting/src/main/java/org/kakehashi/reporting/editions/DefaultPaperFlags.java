package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.PaperFlag;
import org.kakehashi.reporting.PaperFlags;

/** Asks an edition's composer what was decided about; an issued one is past that. */
@ApplicationScoped
@Transactional
class DefaultPaperFlags implements PaperFlags {
  @Inject DefaultPapers papers;

  @Override
  public List<PaperFlag> open(Actor actor, UUID id) {
    return issued(actor, id) ? List.of() : papers.privacy(actor, id).open();
  }

  @Override
  public boolean outdated(Actor actor, UUID id) {
    return !issued(actor, id) && papers.outdated(actor, id);
  }

  private boolean issued(Actor actor, UUID id) {
    return papers.edition(actor, id).state() == EditionState.ISSUED;
  }
}
