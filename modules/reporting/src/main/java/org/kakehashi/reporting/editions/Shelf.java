package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.office.StoredFiles;

/** Puts an edition's prints among the office's files. */
@ApplicationScoped
class Shelf {
  @Inject StoredFiles files;

  /** Keeps the prints and says under which ids. */
  Map<Print, UUID> keep(EditionEntity edition, Map<Print, byte[]> prints) {
    Map<Print, UUID> kept = new HashMap<>();
    prints.forEach(
        (print, bytes) ->
            kept.put(
                print,
                files.keep(edition.fileName(print.face()), print.face().mediaType(), bytes)));
    return kept;
  }
}
