package org.kakehashi.reporting.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionMustBe;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.FormatNotMade;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;

/** An edition's life on PostgreSQL, through the application's role. */
class EditionsPersistenceIT {
  private static final Set<PaperKind> ALL = Set.of(PaperKind.values());

  private static final Instant NOW = Instant.parse("2026-03-01T03:00:00Z");
  private static final LocalDate DATE = LocalDate.of(2026, 2, 25);
  private static final Actor CLERK = TestActors.secretariat("事務局");
  private static final UUID DRAFT_FILE = UUID.randomUUID();
  private static final UUID DATA_FILE = UUID.randomUUID();
  private static final UUID ISSUE_FILE = UUID.randomUUID();

  private static TestDatabase database;
  private static EditionRepository editions;

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

  @Test
  @DisplayName("版は作成され、承認され、発行される。発行までは未定稿のファイルを渡す")
  void anEditionIsMadeApprovedAndIssued() {
    UUID id = asked("life", 1);
    database.run("reporting", em -> made(editions.get(id)));
    database.run(
        "reporting",
        em -> {
          EditionEntity edition = editions.get(id);
          assertEquals(DRAFT_FILE, edition.file(OutputFormat.PDF));
          edition.approve(CLERK, NOW);
        });
    database.run("reporting", em -> editions.get(id).issue(CLERK, NOW, "7 ab"));
    database.run(
        "reporting",
        em -> {
          EditionEntity edition = editions.get(id);
          assertEquals(ISSUE_FILE, edition.file(OutputFormat.PDF));
          assertThrows(FormatNotMade.class, () -> edition.file(OutputFormat.DOCX));
          Edition seen = edition.view(new Edition.Making(100, "", null));
          assertEquals(EditionState.ISSUED, seen.state());
          assertEquals(List.of(OutputFormat.PDF, OutputFormat.CSV), seen.content().formats());
          assertEquals(DATA_FILE, edition.file(OutputFormat.CSV));
          assertEquals(Edition.Signature.of(CLERK, NOW), seen.life().issued());
          assertEquals("事務局", seen.life().issued().by());
          assertEquals(List.of("𠮷（U+20BB7）"), seen.content().unprintable());
        });
  }

  @Test
  @DisplayName("版の一覧を読む問合せの数は、版の数によらない")
  void aPageTakesAFixedNumberOfStatements() {
    for (int number = 1; number <= 3; number++) {
      UUID id = asked("counted", number);
      database.run("reporting", em -> made(editions.get(id)));
    }
    int sent =
        TestDatabase.statements(
            () ->
                database.run(
                    "reporting",
                    em ->
                        editions
                            .page(null, "counted", ALL, 1)
                            .items()
                            .forEach(
                                kept -> assertEquals(DRAFT_FILE, kept.file(OutputFormat.PDF)))));
    assertEquals(3, sent, "the editions, their files, the count");
  }

  @Test
  @DisplayName("一つの処理の中で、作成した版のファイルはすぐに一覧に現れる")
  void aTransactionReadsWhatItWrote() {
    UUID id = asked("written", 1);
    database.run(
        "reporting",
        em -> {
          made(editions.get(id));
          em.flush();
          EditionEntity listed = editions.page(null, "written", ALL, 1).items().get(0);
          assertEquals(DRAFT_FILE, listed.file(OutputFormat.PDF));
        });
  }

  @Test
  @DisplayName("承認されていない版は発行できない")
  void onlyAnApprovedEditionIsIssued() {
    UUID id = asked("unapproved", 1);
    database.run("reporting", em -> made(editions.get(id)));
    EditionMustBe refusal =
        assertThrows(
            EditionMustBe.class,
            () -> database.run("reporting", em -> editions.get(id).issue(CLERK, NOW, "7 ab")));
    assertEquals(List.of("承認済み", "草案"), refusal.arguments());
  }

  @Test
  @DisplayName("作成中の版は、先にできた未定稿だけを渡し、承認できない")
  void anEditionInTheMakingOffersItsProofOnly() {
    UUID id = asked("proof", 1);
    database.run("reporting", em -> previewed(editions.get(id)));
    database.run(
        "reporting",
        em -> {
          EditionEntity edition = editions.get(id);
          Edition seen = edition.view(new Edition.Making(40, "作成しています", null));
          assertEquals(EditionState.MAKING, seen.state());
          assertNull(seen.life().approved(), "a step not taken yet is no signature");
          assertNull(seen.life().issued());
          assertEquals(List.of(OutputFormat.PDF, OutputFormat.CSV), seen.content().formats());
          assertEquals(DRAFT_FILE, edition.file(OutputFormat.PDF));
          assertTrue(edition.shows("ab"));
          assertFalse(edition.shows("cd"));
          assertThrows(EditionMustBe.class, () -> edition.approve(CLERK, NOW));
        });
  }

  @Test
  @DisplayName("先に未定稿を渡した版も、作成に失敗すれば何も渡さない")
  void aFailedEditionOffersNothing() {
    UUID id = asked("withdrawn", 1);
    database.run("reporting", em -> previewed(editions.get(id)));
    database.run(
        "reporting",
        em -> {
          Edition seen = editions.get(id).view(new Edition.Making(40, "失敗", "理由"));
          assertEquals(EditionState.FAILED, seen.state());
          assertEquals(List.of(), seen.content().formats());
          assertEquals("ab", seen.content().fingerprint());
        });
  }

  @Test
  @DisplayName("同じデータからの再依頼は同じ版になり、データが変われば別の版になる")
  void theSameDataAnswersTheSameRequest() {
    UUID id = asked("again", 1);
    database.run(
        "reporting",
        em -> {
          EditionEntity edition = editions.newest(PaperKind.SURVEY_TALLY, "again").orElseThrow();
          assertEquals(id, edition.id());
          assertTrue(edition.answers(request("again"), sources("改訂1")));
          assertFalse(edition.answers(request("again"), sources("改訂2")));
        });
  }

  @Test
  @DisplayName("作成に失敗した版は作成失敗と理由を示す")
  void aFailedMakingSaysWhy() {
    UUID id = asked("failed", 1);
    database.run(
        "reporting",
        em -> {
          Edition seen = editions.get(id).view(new Edition.Making(40, "PDF", "理由"));
          assertEquals(EditionState.FAILED, seen.state());
          assertEquals("理由", seen.life().making().failure());
          assertEquals(40, seen.life().making().percent());
        });
  }

  @Test
  void editionsAreListedNewestFirstAndNarrowed() {
    UUID first = asked("listed", 1);
    UUID second = asked("listed", 2);
    database.run(
        "reporting",
        em -> {
          PageOf<EditionEntity> page = editions.page(PaperKind.SURVEY_TALLY, "listed", ALL, 1);
          assertEquals(2, page.total());
          assertEquals(
              Set.of(first, second),
              Set.copyOf(page.items().stream().map(EditionEntity::id).toList()));
          assertEquals(0, editions.page(PaperKind.ANNUAL_REVIEW, "listed", ALL, 1).total());
          assertEquals(0, editions.page(null, "listed", Set.of(), 1).total());
          assertNotEquals(0, editions.page(null, null, ALL, 1).total());
        });
  }

  private static UUID asked(String subject, int number) {
    return database.call(
        "reporting",
        em -> {
          EditionEntity edition =
              new EditionEntity(number, request(subject), DATE, sources("改訂1"), CLERK, NOW);
          editions.add(edition);
          return edition.id();
        });
  }

  private static void previewed(EditionEntity edition) {
    edition.previewed(
        sources("改訂1"),
        Privacy.NOTHING_TO_DECIDE,
        new PaperRenderer.Preview(Map.of(), "ab", 3, List.of("𠮷（U+20BB7）"), List.of()),
        Map.of(
            new Rendition(OutputFormat.PDF, true),
            DRAFT_FILE,
            new Rendition(OutputFormat.CSV, true),
            DATA_FILE));
  }

  private static void made(EditionEntity edition) {
    previewed(edition);
    edition.made(Map.of(new Rendition(OutputFormat.PDF, false), ISSUE_FILE), NOW);
  }

  private static PaperRequest request(String subject) {
    return new PaperRequest(
        PaperKind.SURVEY_TALLY, subject, "資料1", DATE, false, TallyLayout.WITH_SHARES);
  }

  private static Sources sources(String revision) {
    return new Sources("題名", List.of(revision));
  }
}
