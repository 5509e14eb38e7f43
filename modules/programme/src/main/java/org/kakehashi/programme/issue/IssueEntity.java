package org.kakehashi.programme.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.VersionedEntity;
import org.kakehashi.programme.ClosedIssueStays;
import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.programme.SourceColumns;

/** An issue's row: raised in one fiscal year and carried over until it is decided or closed. */
@Entity
@Table(schema = "programme", name = "issue")
class IssueEntity extends VersionedEntity {
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

  IssueEntity(UUID id, OpenIssueEntry entry) {
    super(id);
    write(entry);
  }

  final void write(OpenIssueEntry entry) {
    raised = entry.raised().year();
    text = entry.text();
    ownerPost = entry.ownerPost();
    status = entry.status();
    FiscalYear carried = entry.carriedTo();
    carriedTo = carried == null ? null : carried.year();
    source = SourceColumns.of(entry.source());
  }

  void carryOver() {
    if (status == IssueStatus.DECIDED || status == IssueStatus.CLOSED) {
      throw new ClosedIssueStays();
    }
    carriedTo = view().entry().standsUntil().next().year();
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
