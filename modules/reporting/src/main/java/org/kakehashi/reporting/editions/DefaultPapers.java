package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AuditTrail;
import org.kakehashi.office.Job;
import org.kakehashi.office.Jobs;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.StoredFile;
import org.kakehashi.office.StoredFiles;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionMustBe;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.FormatNotMade;
import org.kakehashi.reporting.OnlyIssuedPapersAreShown;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperFile;
import org.kakehashi.reporting.PaperHoldsOpenFlags;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperOlderThanDecision;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.Papers;

/** The counter where papers are asked for, approved, issued and handed out. */
@ApplicationScoped
@Transactional
class DefaultPapers implements Papers {
  @Inject EditionRepository editions;
  @Inject @Any Instance<Composer> composers;
  @Inject Jobs jobs;
  @Inject StoredFiles files;
  @Inject Event<AuditEvent> audit;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  @Override
  public UUID request(Actor actor, PaperRequest asked) {
    Papers.requireRequest(actor);
    Composer composer = composer(asked.kind());
    PaperRequest request = asked.of(composer.subject(asked.subject()));
    Sources sources = composer.sources(actor, request);
    editions.reserve(request.kind(), request.subject());
    Optional<EditionEntity> newest = editions.newest(request.kind(), request.subject());
    if (newest.isPresent() && view(newest.get()).state() != EditionState.FAILED) {
      if (newest.get().answers(request, sources) && !outdated(actor, newest.get())) {
        return newest.get().id();
      }
    }
    LocalDate date = request.date() == null ? LocalDate.now(clock) : request.date();
    int number = newest.map(EditionEntity::number).orElse(0) + 1;
    EditionEntity edition =
        new EditionEntity(number, request, date, sources, actor, clock.instant());
    editions.add(edition);
    jobs.request(actor, EditionEntity.PROOF_JOB, edition.id().toString());
    record(actor, "paper.requested", edition);
    return edition.id();
  }

  @Override
  public Edition edition(Actor actor, UUID id) {
    actor.require(Permission.SEE, Area.PAPERS);
    EditionEntity edition = editions.get(id);
    if (!edition.issued() && !drafts(actor).contains(edition.kind())) {
      throw new OnlyIssuedPapersAreShown();
    }
    return view(edition);
  }

  @Override
  public PageOf<Edition> editions(
      Actor actor, @Nullable PaperKind kind, @Nullable String subject, int page) {
    actor.require(Permission.SEE, Area.PAPERS);
    PageOf<EditionEntity> found = editions.page(kind, subject, drafts(actor), page);
    return new PageOf<>(
        found.items().stream().map(this::view).toList(), found.page(), found.size(), found.total());
  }

  @Override
  public void retry(Actor actor, UUID id) {
    Papers.requireRequest(actor);
    EditionEntity edition = editions.get(id);
    Edition seen = view(edition);
    if (seen.state() != EditionState.FAILED) {
      throw new EditionMustBe(EditionState.FAILED, seen.state());
    }
    job(edition).ifPresent(job -> jobs.retry(job.id()));
    record(actor, "paper.retried", edition);
  }

  @Override
  public void approve(Actor actor, UUID id) {
    actor.require(Permission.APPROVE, Area.PAPERS);
    EditionEntity edition = editions.get(id);
    edition.approve(actor, clock.instant());
    requireDecided(actor, edition);
    record(actor, "paper.approved", edition);
  }

  @Override
  public void issue(Actor actor, UUID id) {
    actor.require(Permission.ISSUE, Area.PAPERS);
    EditionEntity edition = editions.get(id);
    edition.issue(actor, clock.instant(), trail.head());
    requireDecided(actor, edition);
    record(actor, "paper.issued", edition);
  }

  @Override
  public PaperFile download(Actor actor, UUID id, OutputFormat format) {
    actor.require(Permission.DOWNLOAD, Area.PAPERS);
    Edition seen = edition(actor, id);
    if (!seen.content().formats().contains(format)) {
      throw new FormatNotMade(format);
    }
    StoredFile file = files.file(editions.get(id).file(format));
    audit.fire(
        new AuditEvent(actor.recordedAs(), "paper.downloaded", "edition:" + id, format.code()));
    return new PaperFile(file.name(), file.mediaType(), file.bytes());
  }

  /** Nobody fixes a paper before all personal data in it were decided about. */
  private void requireDecided(Actor actor, EditionEntity edition) {
    Privacy privacy = privacy(actor, edition);
    if (!privacy.open().isEmpty()) {
      throw new PaperHoldsOpenFlags(privacy.open());
    }
    if (older(actor, edition, privacy)) {
      throw new PaperOlderThanDecision();
    }
  }

  /** Whether it shows something that was decided about only afterwards. */
  private boolean older(Actor actor, EditionEntity edition, Privacy privacy) {
    Instant decided = privacy.decided();
    return edition.flagged()
        || (decided != null
            && edition.olderThan(
                decided, composer(edition.kind()).sources(actor, edition.request())));
  }

  /** Whether it can't be approved any more though all is decided now. */
  boolean outdated(Actor actor, UUID id) {
    EditionEntity edition = editions.get(id);
    Privacy privacy = privacy(actor, edition);
    return privacy.open().isEmpty() && older(actor, edition, privacy);
  }

  /** What persons decided about what an edition prints. */
  Privacy privacy(Actor actor, UUID id) {
    return privacy(actor, editions.get(id));
  }

  private Privacy privacy(Actor actor, EditionEntity edition) {
    return composer(edition.kind()).privacy(actor, edition.request());
  }

  /** Whether it can't be approved any more, though the data are the same: all is decided now. */
  private boolean outdated(Actor actor, EditionEntity edition) {
    return edition.flagged() && privacy(actor, edition).open().isEmpty();
  }

  Composer composer(PaperKind kind) {
    return composers.stream()
        .filter(composer -> composer.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new NotFound("composer", kind.slug()));
  }

  private Edition view(EditionEntity edition) {
    return edition.view(
        job(edition)
            .map(
                found ->
                    new Edition.Making(
                        found.progress().percent(),
                        found.progress().step(),
                        found.state() == Job.State.FAILED ? found.failure() : null))
            .orElse(new Edition.Making(0, "", null)));
  }

  /** The job an unfinished edition waits for. */
  private Optional<Job> job(EditionEntity edition) {
    return Optional.ofNullable(edition.openJob())
        .flatMap(kind -> jobs.latest(kind, edition.id().toString()));
  }

  /**
   * Of which papers somebody is shown drafts: who makes or judges papers, of all; who enters the
   * events they tell of, of those that print no answers; anybody else, of none.
   */
  private static Set<PaperKind> drafts(Actor actor) {
    boolean maker =
        actor.may(Permission.EDIT, Area.PAPERS)
            || actor.may(Permission.APPROVE, Area.PAPERS)
            || actor.may(Permission.ISSUE, Area.PAPERS);
    return Arrays.stream(PaperKind.values())
        .filter(kind -> maker || (actor.may(Permission.EDIT, Area.EVENTS) && !kind.printsAnswers()))
        .collect(Collectors.toSet());
  }

  private void record(Actor actor, String action, EditionEntity edition) {
    audit.fire(
        new AuditEvent(
            actor.recordedAs(),
            action,
            "edition:" + edition.id(),
            edition.kind().slug() + " " + edition.number()));
  }
}
