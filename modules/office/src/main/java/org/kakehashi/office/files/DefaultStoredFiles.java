package org.kakehashi.office.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.ContentFingerprint;
import org.kakehashi.office.StoredFile;
import org.kakehashi.office.StoredFiles;

/** Keeps files as rows. */
@ApplicationScoped
class DefaultStoredFiles implements StoredFiles {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;

  @Override
  @Transactional
  public UUID keep(String name, String mediaType, byte[] bytes) {
    UUID id = UUID.randomUUID();
    em.persist(
        new StoredFileEntity(
            id, name, mediaType, ContentFingerprint.of(bytes), bytes, clock.instant()));
    return id;
  }

  @Override
  @Transactional
  public StoredFile file(UUID id) {
    StoredFileEntity file = em.find(StoredFileEntity.class, id);
    if (file == null) {
      throw new NotFound("file", id.toString());
    }
    return file.view();
  }
}
