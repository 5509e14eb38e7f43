package org.kakehashi.office.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kakehashi.office.StoredFile;

/** A file's row. Written once, never changed. */
@Entity
@Table(schema = "office", name = "stored_file")
class StoredFileEntity {
  @Id private UUID id;
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private String sha256;
  private byte[] bytes;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected StoredFileEntity() {}

  StoredFileEntity(
      UUID id, String name, String mediaType, String sha256, byte[] bytes, Instant keptAt) {
    this.id = id;
    this.name = name;
    this.mediaType = mediaType;
    this.sha256 = sha256;
    this.bytes = bytes;
    this.keptAt = keptAt;
  }

  StoredFile view() {
    return new StoredFile(id, name, mediaType, sha256, bytes);
  }
}
