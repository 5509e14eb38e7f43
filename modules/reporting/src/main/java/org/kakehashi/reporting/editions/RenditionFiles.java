package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.office.StoredFiles;

/** Puts an edition's renditions among the office's files. */
@ApplicationScoped
class RenditionFiles {
  @Inject StoredFiles files;

  /** Keeps the renditions and says under which ids. */
  Map<Rendition, UUID> keep(EditionEntity edition, Map<Rendition, byte[]> renditions) {
    Map<Rendition, UUID> kept = new HashMap<>();
    renditions.forEach(
        (rendition, bytes) ->
            kept.put(
                rendition,
                files.keep(
                    edition.fileName(rendition.format()), rendition.format().mediaType(), bytes)));
    return kept;
  }
}
