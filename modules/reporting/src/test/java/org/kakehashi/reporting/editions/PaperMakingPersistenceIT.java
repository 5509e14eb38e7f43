package org.kakehashi.reporting.editions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.office.Role;
import org.kakehashi.office.testing.HeardEvents;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.reporting.ChangedSincePreview;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.FormatNotMade;
import org.kakehashi.reporting.OnlyIssuedPapersAreShown;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperFlag;
import org.kakehashi.reporting.PaperHoldsOpenFlags;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperOlderThanDecision;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.surveys.PersonalTexts;

/** An edition's making in its two steps, and who is handed what of it when. */
class PaperMakingPersistenceIT {
  private static final Clock CLOCK = new SetClock("2026-03-01T03:00:00Z");
  private static final Actor CLERK = TestActors.of(Role.SECRETARIAT);
  private static final Actor READER = TestActors.of(Role.READER);

  private static TestDatabase database;
  private static EditionRepository editions;

  private final Workshop papers = new Workshop();
  private final HeardEvents<EditionMoved> moved = new HeardEvents<>();
  private final PreviewMaking preview = new PreviewMaking();
  private final RestMaking rest = new RestMaking();

  @BeforeAll
  static void migrate() {
    database = TestDatabase.migrated("office", "reporting");
    editions = new EditionRepository();
    editions.em = database.entityManager("reporting");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void furnish() {
    Composing composing = new Composing();
    composing.papers = papers;
    composing.editions = editions;
    RenditionFiles shelf = new RenditionFiles();
    shelf.files = papers;
    preview.editions = editions;
    preview.composing = composing;
    preview.renderer = papers;
    preview.shelf = shelf;
    preview.jobs = papers;
    preview.moved = moved;
    rest.editions = editions;
    rest.composing = composing;
    rest.renderer = papers;
    rest.shelf = shelf;
    rest.moved = moved;
    rest.clock = CLOCK;
    papers.editions = editions;
    papers.files = papers;
    papers.jobs = papers;
    papers.clock = CLOCK;
    papers.audit = new HeardEvents<>();
    papers.trail = new TrailThatEndsAt("12 cd");
  }

  @Test
  @DisplayName("未定稿のPDFとデータを先に渡し、残りがそろって草案になる")
  void theProofIsOfferedBeforeTheRestIsMade() {
    UUID id = asked("steps");
    database.run("reporting", em -> preview.run(Workshop.run(id)));
    assertEquals(List.of("paper-rest " + id), papers.asked);
    look(
        id,
        edition -> {
          assertEquals(EditionState.MAKING, edition.state());
          assertEquals(List.of(OutputFormat.PDF, OutputFormat.CSV), edition.content().formats());
        });
    assertArrayEquals(new byte[] {1}, download(CLERK, id));
    database.run("reporting", em -> rest.run(Workshop.run(id)));
    look(id, edition -> assertEquals(EditionState.DRAFT, edition.state()));
    assertEquals(2, moved.heard().size());
  }

  @Test
  @DisplayName("残りの作成が途中で絶えても、やり直せば先に渡したものはそのままで完成する")
  void aRestThatBrokeDownIsMadeAgain() {
    UUID id = asked("broken");
    database.run("reporting", em -> preview.run(Workshop.run(id)));
    Set<UUID> offered = Set.copyOf(papers.kept.keySet());
    assertThrows(
        IllegalStateException.class,
        () ->
            database.run(
                "reporting",
                em -> {
                  rest.run(Workshop.run(id));
                  throw new IllegalStateException("the node died before the commit");
                }));
    look(id, edition -> assertEquals(EditionState.MAKING, edition.state()));
    database.run("reporting", em -> rest.run(Workshop.run(id)));
    database.run(
        "reporting",
        em -> {
          EditionEntity edition = editions.get(id);
          assertTrue(offered.contains(edition.file(OutputFormat.PDF)));
          assertTrue(offered.contains(edition.file(OutputFormat.CSV)));
        });
  }

  @Test
  @DisplayName("先に渡した後でデータが変わった版は完成せず、新しい版を求める")
  void whatWasShownNeverChanges() {
    UUID id = asked("changed");
    database.run("reporting", em -> preview.run(Workshop.run(id)));
    papers.data = "改訂2";
    assertThrows(
        ChangedSincePreview.class,
        () -> database.run("reporting", em -> rest.run(Workshop.run(id))));
    look(id, edition -> assertEquals(List.of("改訂1"), edition.content().basis()));
  }

  @Test
  @DisplayName("閲覧の役割には、発行済みの帳票だけを見せ、渡す")
  void readersAreShownIssuedPapersOnly() {
    UUID id = asked("readers");
    database.run("reporting", em -> preview.run(Workshop.run(id)));
    database.run("reporting", em -> rest.run(Workshop.run(id)));
    assertThrows(OnlyIssuedPapersAreShown.class, () -> download(READER, id));
    assertEquals(0, listed(READER));
    assertEquals(1, listed(CLERK));
    database.run("reporting", em -> papers.approve(CLERK, id));
    assertThrows(OnlyIssuedPapersAreShown.class, () -> download(READER, id));
    database.run("reporting", em -> papers.issue(CLERK, id));
    assertEquals(
        "12 cd",
        database.call(
            "reporting",
            em ->
                em.createNativeQuery("SELECT audit_head FROM reporting.edition WHERE id = ?1")
                    .setParameter(1, id)
                    .getSingleResult()),
        "a chain cut later does not reach what the paper says");
    assertArrayEquals(new byte[] {2}, download(READER, id));
    assertEquals(1, listed(READER));
    assertThrows(NotPermitted.class, () -> download(TestActors.of(Role.ADMINISTRATOR), id));
  }

  @Test
  @DisplayName("確認前の個人情報がある帳票は、承認も発行もできない。残る箇所を名指しする")
  void openFlagsStopThePaper() {
    UUID id = made("flagged");
    PaperFlag flag = flag();
    papers.privacy = new Privacy(List.of(flag), null);
    PaperHoldsOpenFlags refused =
        assertThrows(
            PaperHoldsOpenFlags.class,
            () -> database.run("reporting", em -> papers.approve(CLERK, id)));
    assertEquals(List.of("1", "問2 主な回答1"), refused.arguments());
    look(id, edition -> assertEquals(EditionState.DRAFT, edition.state()));
    DefaultPaperFlags flags = new DefaultPaperFlags();
    flags.papers = papers;
    assertEquals(List.of(flag), database.call("reporting", em -> flags.open(CLERK, id)));
    papers.privacy = Privacy.NOTHING_TO_DECIDE;
    database.run("reporting", em -> papers.approve(CLERK, id));
    papers.privacy = new Privacy(List.of(flag), null);
    assertThrows(
        PaperHoldsOpenFlags.class, () -> database.run("reporting", em -> papers.issue(CLERK, id)));
    papers.privacy = Privacy.NOTHING_TO_DECIDE;
    database.run("reporting", em -> papers.issue(CLERK, id));
  }

  @Test
  @DisplayName("個人情報の確認より前のデータから作成した版は、承認できない")
  void aDraftFromBeforeADecisionIsMadeAnew() {
    UUID id = made("decided");
    papers.privacy = new Privacy(List.of(), CLOCK.instant().plusSeconds(60));
    papers.data = "確認後の改訂";
    assertThrows(
        PaperOlderThanDecision.class,
        () -> database.run("reporting", em -> papers.approve(CLERK, id)));
    assertTrue(outdated(id));
    papers.data = "改訂1";
    assertFalse(outdated(id));
    database.run("reporting", em -> papers.approve(CLERK, id));
  }

  @Test
  @DisplayName("確認前の個人情報を載せて作成した版は、後で確認が済んでも承認できず、新しい版を作成する")
  void whatWasPrintedBeforeTheDecisionIsNeverApproved() {
    papers.privacy = new Privacy(List.of(flag()), null);
    UUID id = made("printed");
    PaperRequest same = request("printed");
    assertEquals(id, asks(same), "made again, it would be no other as long as nobody decided");
    assertFalse(outdated(id), "first, it is decided");
    papers.privacy = Privacy.NOTHING_TO_DECIDE;
    assertThrows(
        PaperOlderThanDecision.class,
        () -> database.run("reporting", em -> papers.approve(CLERK, id)));
    assertTrue(outdated(id));
    look(
        id,
        edition -> {
          assertEquals(EditionState.DRAFT, edition.state());
          assertTrue(edition.content().flagged());
        });
    UUID next = asks(same);
    assertNotEquals(id, next, "of the same data, and all decided now");
    database.run("reporting", em -> preview.run(Workshop.run(next)));
    database.run("reporting", em -> rest.run(Workshop.run(next)));
    database.run("reporting", em -> papers.approve(CLERK, next));
    database.run("reporting", em -> papers.issue(CLERK, next));
    assertEquals(next, asks(same));
  }

  @Test
  @DisplayName("地方局には、回答者の記述を載せる帳票の未定稿を見せない")
  void bureausAreShownNoDraftWithAnswers() {
    UUID id = made("bureaus");
    Actor bureau = TestActors.bureau("大阪局係員", "OSAKA");
    assertThrows(OnlyIssuedPapersAreShown.class, () -> download(bureau, id));
    assertFalse(PaperKind.FORMAT_COMPARISON.printsAnswers());
    database.run("reporting", em -> papers.approve(CLERK, id));
    database.run("reporting", em -> papers.issue(CLERK, id));
    assertArrayEquals(new byte[] {2}, download(bureau, id));
  }

  private UUID made(String subject) {
    UUID id = asked(subject);
    database.run("reporting", em -> preview.run(Workshop.run(id)));
    database.run("reporting", em -> rest.run(Workshop.run(id)));
    return id;
  }

  @Test
  @DisplayName("まだできていないファイルは渡さない")
  void aFaceThatIsNotMadeIsRefused() {
    UUID id = asked("refused");
    assertThrows(FormatNotMade.class, () -> download(CLERK, id));
  }

  private UUID asked(String subject) {
    return database.call(
        "reporting",
        em -> {
          PaperRequest request = request(subject);
          EditionEntity edition =
              new EditionEntity(
                  1,
                  request,
                  LocalDate.of(2026, 2, 25),
                  papers.sources(CLERK, request),
                  CLERK,
                  CLOCK.instant());
          editions.add(edition);
          return edition.id();
        });
  }

  private UUID asks(PaperRequest request) {
    return database.call("reporting", em -> papers.request(CLERK, request));
  }

  private static PaperRequest request(String subject) {
    return new PaperRequest(
        PaperKind.SURVEY_TALLY, subject, null, null, false, TallyLayout.WITH_SHARES);
  }

  private boolean outdated(UUID id) {
    DefaultPaperFlags flags = new DefaultPaperFlags();
    flags.papers = papers;
    return database.call("reporting", em -> flags.outdated(CLERK, id));
  }

  private static PaperFlag flag() {
    return new PaperFlag(
        UUID.randomUUID(),
        "架空の調査",
        new PersonalTexts.Printed.Open(
            "問2 主な回答1", Set.of(PersonalDataHint.Kind.PHONE), "Q2-1", null));
  }

  private void look(UUID id, Consumer<Edition> at) {
    database.run("reporting", em -> at.accept(papers.edition(CLERK, id)));
  }

  private byte[] download(Actor actor, UUID id) {
    return database.call("reporting", em -> papers.download(actor, id, OutputFormat.PDF).bytes());
  }

  private long listed(Actor actor) {
    return database.call("reporting", em -> papers.editions(actor, null, "readers", 1).total());
  }
}
