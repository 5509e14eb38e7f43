package org.kakehashi.office;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row with an id that tells nothing and a version that callers hand back. */
@MappedSuperclass
public abstract class VersionedEntity {
  @Id private UUID id;
  @Version private int version;

  protected VersionedEntity() {}

  protected VersionedEntity(UUID id) {
    this.id = id;
  }

  public final UUID id() {
    return id;
  }

  public final int version() {
    return version;
  }
}
