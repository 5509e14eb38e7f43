package org.kakehashi.office;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;

/**
 * A record of the office: it bears who changed it last and when, and its removal leaves a trace and
 * can be undone. Rows from before this was kept have no signature until they are changed.
 */
@MappedSuperclass
public abstract class RecordEntity extends VersionedEntity {
  @Column(name = "changed_by")
  private @Nullable String changedBy;

  @Column(name = "changed_at")
  private @Nullable Instant changedAt;

  @Column(name = "removed_by")
  private @Nullable String removedBy;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  protected RecordEntity() {}

  protected RecordEntity(UUID id) {
    super(id);
  }

  /** Bears the post of who changed it, and when. */
  protected final void sign(Actor actor, Instant now) {
    changedBy = actor.post();
    changedAt = now;
  }

  /** Takes it out of every list. */
  public final void remove(Actor actor, Instant now) {
    sign(actor, now);
    removedBy = actor.post();
    removedAt = now;
  }

  /** Puts it back as it was. */
  public final void restore(Actor actor, Instant now) {
    sign(actor, now);
    removedBy = null;
    removedAt = null;
  }

  public final boolean removed() {
    return removedAt != null;
  }

  public final @Nullable String changedBy() {
    return changedBy;
  }

  public final @Nullable Instant changedAt() {
    return changedAt;
  }

  public final @Nullable String removedBy() {
    return removedBy;
  }

  public final @Nullable Instant removedAt() {
    return removedAt;
  }
}
