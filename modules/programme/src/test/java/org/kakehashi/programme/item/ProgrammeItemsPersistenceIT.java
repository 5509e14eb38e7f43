package org.kakehashi.programme.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.programme.testing.Office.CLERK;
import static org.kakehashi.programme.testing.Office.OSAKA;
import static org.kakehashi.programme.testing.Office.READER;
import static org.kakehashi.programme.testing.Office.STRANGER;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.TextMustNotBeEmpty;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.ProgrammeItems;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.programme.testing.Office;

class ProgrammeItemsPersistenceIT {
  private static final Office OFFICE = new Office();
  private static final Source PAPER =
      new Source("事例検討会の実施方法について", StatedDate.day(LocalDate.of(2026, 2, 25)));

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  @Tag("R58")
  @DisplayName("「講義はR8.3月実施予定」は月のまま保たれる")
  void aLectureStatedByMonthStaysAMonth() {
    ProgrammeItemEntry lecture = lecture(2020);
    ProgrammeItem kept = in(items -> items.add(CLERK, lecture));
    assertEquals(lecture, in(items -> items.item(READER, kept.id())).entry());
    assertEquals(
        StatedDate.Precision.MONTH,
        in(items -> items.list(READER, new FiscalYear(2020))).get(0).entry().date().precision());
    assertTrue(
        OFFICE.audit().heard().stream()
            .anyMatch(
                event ->
                    event.action().equals("undertaking.added")
                        && event.subject().equals("undertaking:" + kept.id())));
  }

  @Test
  @Tag("R46")
  @DisplayName("取組は年度ごとに日付の順に並び、日付のないものは最後")
  void aYearsItemsStandInOrderOfDate() {
    in(items -> items.add(CLERK, plain(2021, "検討", null)));
    in(items -> items.add(CLERK, plain(2021, "後", StatedDate.month(YearMonth.of(2021, 9)))));
    in(items -> items.add(CLERK, plain(2021, "先", StatedDate.day(LocalDate.of(2021, 6, 1)))));
    in(items -> items.add(CLERK, plain(2022, "翌年度", null)));
    assertEquals(
        List.of("先", "後", "検討"),
        in(items -> items.list(READER, new FiscalYear(2021))).stream()
            .map(kept -> kept.entry().title())
            .toList());
  }

  @Test
  @DisplayName("他の方が先に変更したものは、古い内容のままでは変更できない")
  void aStaleVersionIsRefused() {
    ProgrammeItem read = in(items -> items.add(CLERK, plain(2023, "取組", null)));
    ProgrammeItem changed =
        in(items -> items.change(CLERK, read.id(), read.version(), plain(2023, "取組二", null)));
    assertThrows(
        ChangedMeanwhile.class,
        () -> in(items -> items.change(CLERK, read.id(), read.version(), plain(2023, "三", null))));
    assertEquals("取組二", in(items -> items.item(READER, read.id())).entry().title());
    in(
        items -> {
          items.remove(CLERK, changed.id(), changed.version());
          return true;
        });
    assertThrows(NotFound.class, () -> in(items -> items.item(READER, read.id())));
  }

  @Test
  @DisplayName("同時に変更されたときは、後の方に知らせる")
  void twoAtTheSameMomentDoNotOverwriteEachOther() {
    ProgrammeItem read = in(items -> items.add(CLERK, plain(2024, "同時", null)));
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            OFFICE.call(
                em -> {
                  em.find(ProgrammeItemEntity.class, read.id());
                  in(
                      items ->
                          items.change(CLERK, read.id(), read.version(), plain(2024, "先着", null)));
                  return ProgrammeItemsOnDatabase.on(OFFICE, em)
                      .change(CLERK, read.id(), read.version(), plain(2024, "後着", null));
                }));
    assertEquals("先着", in(items -> items.item(READER, read.id())).entry().title());
  }

  @Test
  @DisplayName("取組の状態は決められた順に進む。実施済みの取組は、理由を付けた訂正でしか前の状態に戻らない")
  void whatWasHeldGoesBackOnlyByCorrection() {
    ProgrammeItem considered = in(b -> b.add(CLERK, standing(2028, Progress.CONSIDERED)));
    ProgrammeItem planned = changed(considered, Progress.PLANNED);
    assertThrows(StateNeedsCorrection.class, () -> changed(planned, Progress.CONSIDERED));
    ProgrammeItem postponed = changed(planned, Progress.POSTPONED);
    assertThrows(StateNeedsCorrection.class, () -> changed(postponed, Progress.CONSIDERED));
    ProgrammeItem held = changed(changed(postponed, Progress.PLANNED), Progress.HELD);
    StateNeedsCorrection refused =
        assertThrows(StateNeedsCorrection.class, () -> changed(held, Progress.PLANNED));
    assertEquals(List.of("実施済み", "実施予定"), refused.arguments());

    ProgrammeItemEntry right = standing(2028, Progress.PLANNED);
    assertThrows(
        TextMustNotBeEmpty.class,
        () -> in(b -> b.correct(CLERK, held.id(), held.version(), right, " ")));
    ProgrammeItem corrected =
        in(b -> b.correct(CLERK, held.id(), held.version(), right, "入力誤りのため"));
    assertEquals(right, in(b -> b.item(READER, held.id())).entry());
    assertEquals(List.of("入力誤りのため", CLERK.post()), correction(held));
    assertThrows(
        ChangedMeanwhile.class,
        () -> in(b -> b.correct(CLERK, held.id(), held.version(), right, "古い版")));
    assertEquals(held.version() + 1, corrected.version());
  }

  @Test
  @DisplayName("検討又は延期の取組を実施済みとするときは、予定したものとして進める")
  void whatIsHeldWasPlannedOnItsWay() {
    ProgrammeItem considered = in(b -> b.add(CLERK, standing(2030, Progress.CONSIDERED)));
    ProgrammeItem postponed = changed(considered, Progress.POSTPONED);
    ProgrammeItem held = changed(postponed, Progress.HELD);
    assertEquals(Progress.HELD, held.entry().progress());
    assertThrows(StateNeedsCorrection.class, () -> changed(held, Progress.POSTPONED));
  }

  @Test
  @DisplayName("変更した者と日時を取組ごとに残す")
  void eachChangeIsSigned() {
    ProgrammeItem kept = in(b -> b.add(CLERK, standing(2029, Progress.PLANNED)));
    Actor other = TestActors.secretariat("在留支援課研修担当");
    in(b -> b.change(other, kept.id(), kept.version(), standing(2029, Progress.HELD)));
    ProgrammeItemEntity row = OFFICE.call(em -> em.find(ProgrammeItemEntity.class, kept.id()));
    assertEquals("在留支援課研修担当", row.changedBy());
    assertEquals(OFFICE.clock().instant(), row.changedAt());
  }

  @Test
  @DisplayName("日付は、月や年度で述べたものも含めて、期間で探せる")
  void aMonthCanBeAskedFor() {
    in(items -> items.add(CLERK, lecture(2031)));
    Long found =
        OFFICE.call(
            em ->
                em.createQuery(
                        "SELECT COUNT(u) FROM ProgrammeItemEntity u WHERE u.fiscalYear = 2031"
                            + " AND u.date.from <= :last AND u.date.to >= :first"
                            + " AND u.source.from = :paper",
                        Long.class)
                    .setParameter("first", LocalDate.of(2026, 3, 31))
                    .setParameter("last", LocalDate.of(2026, 4, 30))
                    .setParameter("paper", LocalDate.of(2026, 2, 25))
                    .getSingleResult());
    assertEquals(1, found);
  }

  @Test
  @DisplayName("同じ年度に同じ名称の取組は一つだけ")
  void aTitleStandsOnceAYear() {
    in(items -> items.add(CLERK, plain(2025, "研修", null)));
    assertThrows(
        AlreadyEntered.class, () -> in(items -> items.add(CLERK, plain(2025, " 研修 ", null))));
    in(items -> items.add(CLERK, plain(2026, "研修", null)));
  }

  @Test
  @DisplayName("閲覧には閲覧の、変更には編集の権限が要る。地方局のアカウントは取組を変更できない")
  void everyOperationAsksForItsPermission() {
    assertThrows(NotPermitted.class, () -> in(b -> b.list(STRANGER, new FiscalYear(2025))));
    assertThrows(NotPermitted.class, () -> in(b -> b.add(READER, plain(2027, "研修", null))));
    assertThrows(OnlyOwnBureau.class, () -> in(b -> b.add(OSAKA, plain(2027, "研修", null))));
    assertEquals(List.of(), in(b -> b.list(OSAKA, new FiscalYear(2027))));
  }

  private static ProgrammeItemEntry lecture(int year) {
    return new ProgrammeItemEntry(
        new FiscalYear(year),
        "フォローアップ研修（講義）",
        ProgrammeItemKind.FOLLOW_UP_LECTURE,
        Progress.PLANNED,
        StatedDate.month(YearMonth.of(2026, 3)),
        "科目群Eの各種制度等について重要な制度改正等があった場合は、入管庁ほか関係省庁職員が講義を行う。",
        null,
        PAPER);
  }

  private static ProgrammeItemEntry standing(int year, Progress progress) {
    return new ProgrammeItemEntry(
        new FiscalYear(year), "取組", ProgrammeItemKind.OTHER, progress, null, null, null, null);
  }

  private static ProgrammeItem changed(ProgrammeItem kept, Progress next) {
    ProgrammeItemEntry entry = standing(kept.entry().year().year(), next);
    return in(items -> items.change(CLERK, kept.id(), kept.version(), entry));
  }

  private static List<?> correction(ProgrammeItem kept) {
    return OFFICE.call(
        em ->
            List.of(
                (Object[])
                    em.createNativeQuery(
                            "SELECT reason, corrected_by FROM office.correction"
                                + " WHERE record_id = ?")
                        .setParameter(1, kept.id())
                        .getSingleResult()));
  }

  private static ProgrammeItemEntry plain(int year, String title, StatedDate date) {
    return new ProgrammeItemEntry(
        new FiscalYear(year),
        title,
        ProgrammeItemKind.OTHER,
        Progress.CONSIDERED,
        date,
        null,
        null,
        null);
  }

  private static <T> T in(Function<ProgrammeItems, T> work) {
    return OFFICE.call((EntityManager em) -> work.apply(ProgrammeItemsOnDatabase.on(OFFICE, em)));
  }
}
