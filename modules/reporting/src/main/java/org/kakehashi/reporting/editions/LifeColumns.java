package org.kakehashi.reporting.editions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.office.Actors;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionMustBe;
import org.kakehashi.reporting.EditionState;

/** An edition's steps: each is taken from the one state it may be taken from, and signed. */
@Embeddable
class LifeColumns {
  /** What papers are made of. */
  private static final Set<Area> READ =
      Set.of(Area.SURVEYS, Area.PERSONAL_DATA, Area.PROGRAMME, Area.EVENTS, Area.PAPERS);

  @Enumerated(EnumType.STRING)
  private EditionState state;

  @Column(name = "requested_id")
  private UUID requestedId;

  @Embedded
  @AttributeOverride(name = "post", column = @Column(name = "requested_by"))
  @AttributeOverride(name = "instant", column = @Column(name = "requested_at"))
  private SignatureColumns requested;

  @Column(name = "made_at")
  private @Nullable Instant madeAt;

  @Embedded
  @AttributeOverride(name = "post", column = @Column(name = "approved_by"))
  @AttributeOverride(name = "instant", column = @Column(name = "approved_at"))
  private @Nullable SignatureColumns approved;

  @Embedded
  @AttributeOverride(name = "post", column = @Column(name = "issued_by"))
  @AttributeOverride(name = "instant", column = @Column(name = "issued_at"))
  private @Nullable SignatureColumns issued;

  /** Where the audit chain ended then; empty before the issue. */
  @Column(name = "audit_head")
  private String auditHead;

  protected LifeColumns() {}

  LifeColumns(Actor actor, Instant now) {
    this.state = EditionState.REQUESTED;
    this.requestedId = actor.recordedAs();
    this.requested = signature(actor, now);
    this.auditHead = "";
  }

  EditionState state() {
    return state;
  }

  /** Reads for the making on behalf of the one who asked, and may do nothing else. */
  Actor reader() {
    return Actors.reading(requestedId, requested.view().by(), READ);
  }

  /** Whether it was asked for before that moment. */
  boolean before(Instant moment) {
    return requested.view().at().isBefore(moment);
  }

  void previewed() {
    step(EditionState.REQUESTED, EditionState.MAKING);
  }

  void made(Instant now) {
    step(EditionState.MAKING, EditionState.DRAFT);
    this.madeAt = now;
  }

  void approve(Actor actor, Instant now) {
    step(EditionState.DRAFT, EditionState.APPROVED);
    this.approved = signature(actor, now);
  }

  void issue(Actor actor, Instant now, String head) {
    step(EditionState.APPROVED, EditionState.ISSUED);
    this.issued = signature(actor, now);
    this.auditHead = head;
  }

  Edition.Life view(Edition.Making making) {
    return new Edition.Life(
        requested.view(),
        making,
        madeAt,
        SignatureColumns.read(approved),
        SignatureColumns.read(issued));
  }

  private void step(EditionState needed, EditionState next) {
    if (state != needed) {
      throw new EditionMustBe(needed, state);
    }
    this.state = next;
  }

  private static SignatureColumns signature(Actor actor, Instant now) {
    return new SignatureColumns(Edition.Signature.of(actor, now));
  }
}
