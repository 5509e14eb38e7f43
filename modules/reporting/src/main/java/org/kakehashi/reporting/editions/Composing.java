package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.kernel.Actor;
import org.kakehashi.reporting.BasisChangedMeanwhile;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperKind;

/** Composes an edition's paper from the data as they are now. */
@ApplicationScoped
class Composing {
  @Inject EditionRepository editions;
  @Inject DefaultPapers papers;

  /**
   * The paper and what it rests on.
   *
   * @throws BasisChangedMeanwhile when the data changed while it was composed
   */
  Composed compose(EditionEntity edition) {
    Actor reader = edition.reader();
    Composer composer = papers.composer(edition.kind());
    Sources sources = composer.sources(reader, edition.request());
    Paper paper = composer.compose(reader, edition.request(), edition.date());
    Privacy privacy = composer.privacy(reader, edition.request());
    if (!composer.sources(reader, edition.request()).equals(sources)) {
      throw new BasisChangedMeanwhile();
    }
    return new Composed(sources, privacy, paper);
  }

  /** The paper of the newest edition of a kind, as it would be made now; none without editions. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Paper> newest(PaperKind kind) {
    return editions.page(kind, null, Set.of(kind), 1).items().stream()
        .findFirst()
        .map(edition -> compose(edition).paper());
  }

  /** A paper, what it rests on and what was decided about it by then. */
  record Composed(Sources sources, Privacy privacy, Paper paper) {}
}
