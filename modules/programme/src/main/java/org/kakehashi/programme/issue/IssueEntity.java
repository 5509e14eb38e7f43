package org.kakehashi.programme.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.ClosedIssueStays;
import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.programme.SourceColumns;

/** An issue's row: raised in one fiscal year and carried over until it is decided or closed. */
@Entity
@Table(schema = "programme", name = "issue")
class IssueEntity extends RecordEntity {
  private int raised;

  @Column(name = "issue_text")
  private String text;

  @Column(name = "owner_post")
  private @Nullable String ownerPost;

  @Enumerated(EnumType.STRING)
  private IssueStatus status;

  @Column(name = "carried_to")
  private @Nullable Integer carriedTo;

  @Embedded private @Nullable SourceColumns source;

  protected IssueEntity() {}

  /** Enters it in whichever state it is found. */
  IssueEntity(UUID id, Actor actor, Instant now, OpenIssueEntry entry) {
    super(id);
    status = entry.status();
    words(entry);
    sign(actor, now);
  }

  /** It is being considered (検討中). */
  void takeUp() {
    pass(IssueStatus.UNDER_CONSIDERATION);
  }

  /** A decision settles it (決定). */
  void decide() {
    pass(IssueStatus.DECIDED);
  }

  /** Nothing is left of it (終了). */
  void close() {
    pass(IssueStatus.CLOSED);
  }

  private void pass(IssueStatus next) {
    if (!status.mayBecome(next)) {
      throw new StateNeedsCorrection("status", status.label(), next.label());
    }
    status = next;
  }

  /** Carries it over to the year after the last one it stands in. */
  void carryOver(Actor actor, Instant now) {
    if (status.settled()) {
      throw new ClosedIssueStays();
    }
    carriedTo = view().entry().standsUntil().next().year();
    sign(actor, now);
  }

  /** Writes on, and passes to the state the entry states, if that follows the present one. */
  void change(Actor actor, Instant now, OpenIssueEntry entry) {
    if (status.settled() && !Objects.equals(year(entry.carriedTo()), carriedTo)) {
      throw new ClosedIssueStays();
    }
    if (entry.status() != status) {
      switch (entry.status()) {
        case UNTOUCHED -> pass(IssueStatus.UNTOUCHED);
        case UNDER_CONSIDERATION -> takeUp();
        case DECIDED -> decide();
        case CLOSED -> close();
      }
    }
    words(entry);
    sign(actor, now);
  }

  /** Puts right what was entered wrongly, whatever the state; only so is it opened again. */
  void correct(Actor actor, Instant now, OpenIssueEntry entry) {
    status = entry.status();
    words(entry);
    sign(actor, now);
  }

  private void words(OpenIssueEntry entry) {
    raised = entry.raised().year();
    text = entry.text();
    ownerPost = entry.ownerPost();
    carriedTo = year(entry.carriedTo());
    source = SourceColumns.of(entry.source());
  }

  private static @Nullable Integer year(@Nullable FiscalYear year) {
    return year == null ? null : year.year();
  }

  OpenIssue view() {
    return new OpenIssue(
        id(),
        version(),
        new OpenIssueEntry(
            new FiscalYear(raised),
            text,
            ownerPost,
            status,
            carriedTo == null ? null : new FiscalYear(carriedTo),
            SourceColumns.read(source)));
  }
}
