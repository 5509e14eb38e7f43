package org.kakehashi.reporting.editions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;

/** The {@link PaperRequest} an edition came from, with its date settled. */
@Embeddable
class RequestColumns {
  @Enumerated(EnumType.STRING)
  private PaperKind kind;

  private String subject;
  private @Nullable String material;

  @Column(name = "paper_date")
  private LocalDate date;

  private boolean proposal;

  @Enumerated(EnumType.STRING)
  private TallyLayout layout;

  protected RequestColumns() {}

  RequestColumns(PaperRequest request, LocalDate date) {
    this.kind = request.kind();
    this.subject = request.subject();
    this.material = request.material();
    this.date = date;
    this.proposal = request.proposal();
    this.layout = request.layout();
  }

  /** Whether a request for the same kind and subject asks for the same paper; any date will do. */
  boolean answers(PaperRequest request) {
    return proposal == request.proposal()
        && layout == request.layout()
        && Objects.equals(material, request.material())
        && (request.date() == null || date.equals(request.date()));
  }

  PaperKind kind() {
    return kind;
  }

  String subject() {
    return subject;
  }

  LocalDate date() {
    return date;
  }

  PaperRequest view() {
    return new PaperRequest(kind, subject, material, date, proposal, layout);
  }
}
