package org.kakehashi.sessions.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.programme.testing.Office.CLERK;
import static org.kakehashi.programme.testing.Office.OSAKA;
import static org.kakehashi.programme.testing.Office.READER;
import static org.kakehashi.programme.testing.Office.STRANGER;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.programme.WebHolding;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.sessions.UnknownBranch;
import org.kakehashi.sessions.testing.TestConference;

class ConferencesPersistenceIT {
  private static final Office OFFICE = new Office("sessions");
  private static final AttendanceModes HYBRID =
      new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE);

  private static final LocalDate JUNE_FIRST = LocalDate.of(2030, 6, 1);
  private static final LocalDate JUNE_LAST = LocalDate.of(2030, 6, 30);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  @Tag("R69")
  @DisplayName("行事は地方局の順（札幌から福岡）に並ぶ")
  void eventsStandInTheBureausOrder() {
    for (String bureau : List.of("FUKUOKA", "OSAKA", "SAPPORO", "TOKYO")) {
      in(book -> book.add(CLERK, planned(2021, bureau, null)));
    }
    assertEquals(
        List.of("SAPPORO", "TOKYO", "OSAKA", "FUKUOKA"),
        in(book -> book.list(READER, new FiscalYear(2021))).stream()
            .map(kept -> kept.entry().bureau())
            .toList());
  }

  @Test
  @Tag("R68")
  @DisplayName("「参加者は対面形式、講師はオンライン形式」のハイブリッドは役割ごとに保たれる")
  void theModeIsKeptByRole() {
    Conference kept = in(book -> book.add(CLERK, planned(2022, "NAGOYA", null)));
    ConferenceEntry read = in(book -> book.conference(READER, kept.id())).entry();
    assertEquals(HYBRID, read.modes());
    assertEquals(WebHolding.HYBRID, read.modes().webHolding());
  }

  @Test
  @DisplayName("資料に記載のない人数は空のまま保たれ、0にならない")
  void anUnknownHeadCountStaysUnknown() {
    Conference kept = in(book -> book.add(CLERK, planned(2023, "OSAKA", null)));
    Headcount read = in(book -> book.conference(READER, kept.id())).entry().headcount();
    assertNull(read.invited());
    assertNull(read.applied());
    assertNull(read.attended());
    assertNull(in(book -> book.summary(READER, new FiscalYear(2023))).applied().sum());
  }

  @Test
  @Tag("R75")
  @DisplayName("見送りは理由と代替実施（オンライン形式による意見交換会）とともに保たれる")
  void anEventCalledOffKeepsItsSubstitute() {
    Conference kept = in(book -> book.add(CLERK, planned(2024, "TAKAMATSU", null)));
    ConferenceEntry off =
        with(
            kept.entry(),
            Progress.CALLED_OFF,
            new Headcount(6, 1, null, null),
            "参加者が極端に少ないため",
            new Substitute(SubstituteKind.ONLINE_EXCHANGE, null));
    in(book -> book.change(CLERK, kept.id(), kept.version(), off));
    assertEquals(off, in(book -> book.conference(READER, kept.id())).entry());
  }

  @Test
  @Tag("R84")
  @DisplayName("すべての地方局で実施済み又は見送りとなるまで掲載できない")
  void theGateOpensAfterTheLastBureau() {
    Conference tokyo = in(book -> book.add(CLERK, planned(2025, "TOKYO", null)));
    Conference osaka = in(book -> book.add(CLERK, planned(2025, "OSAKA", null)));
    in(book -> book.change(CLERK, tokyo.id(), tokyo.version(), held(tokyo.entry())));
    assertFalse(gate(2025));
    in(book -> book.change(OSAKA, osaka.id(), osaka.version(), held(osaka.entry())));
    assertTrue(gate(2025));
  }

  @Test
  @DisplayName("地方局のアカウントで変更できるのは自局の行事だけ")
  void aBureauChangesItsOwnEventsOnly() {
    Conference tokyo = in(book -> book.add(CLERK, planned(2026, "TOKYO", null)));
    Conference osaka = in(book -> book.add(OSAKA, planned(2026, "OSAKA", null)));
    assertThrows(
        OnlyOwnBureau.class,
        () -> in(b -> b.change(OSAKA, tokyo.id(), tokyo.version(), held(tokyo.entry()))));
    assertThrows(
        OnlyOwnBureau.class,
        () ->
            in(b -> b.change(OSAKA, osaka.id(), osaka.version(), planned(2026, "SAPPORO", null))));
    assertThrows(
        OnlyOwnBureau.class,
        () ->
            in(
                b -> {
                  b.remove(OSAKA, tokyo.id(), tokyo.version());
                  return true;
                }));
    assertThrows(NotPermitted.class, () -> in(b -> b.list(STRANGER, new FiscalYear(2026))));
    assertThrows(
        NotPermitted.class,
        () -> in(b -> b.change(READER, osaka.id(), osaka.version(), osaka.entry())));
    assertThrows(
        ChangedMeanwhile.class,
        () -> in(b -> b.change(OSAKA, osaka.id(), osaka.version() + 1, osaka.entry())));
  }

  @Test
  @Tag("R69")
  @DisplayName("会場は地方局の支局でもよいが、他局の支局は選べない")
  void aBranchBelongsToItsBureau() {
    in(book -> book.add(CLERK, at(2027, "FUKUOKA", "那覇支局")));
    assertThrows(UnknownBranch.class, () -> in(book -> book.add(CLERK, at(2027, "OSAKA", "那覇支局"))));
    assertThrows(NotFound.class, () -> in(book -> book.add(CLERK, at(2027, "NAHA", null))));
  }

  @Test
  @Tag("R69")
  @DisplayName("一つの地方局で複数回実施できる（回で区別する）")
  void aBureauMayHoldSeveral() {
    in(book -> book.add(CLERK, planned(2028, "TOKYO", "第1回")));
    in(book -> book.add(CLERK, planned(2028, "TOKYO", "第2回")));
    assertThrows(
        AlreadyEntered.class, () -> in(book -> book.add(CLERK, planned(2028, "TOKYO", "第2回"))));
  }

  @Test
  @DisplayName("来月の行事は一つの問いで分かる：その期間に入り得るものと共同実施を含み、時期未定と他局のものは含まない")
  void theEventsOfAPeriodAreOneQuestion() {
    put(2030, "OSAKA", "日", "2030-06-12");
    put(2030, "OSAKA", "月", "2030-06");
    put(2030, "OSAKA", "期間", "2030-05-20/2030-06-01");
    put(2030, "OSAKA", "前月", "2030-05-31");
    put(2030, "OSAKA", "翌月", "2030-07");
    put(2030, "OSAKA", "未定", null);
    put(2030, "TOKYO", "他局", "2030-06-12");
    in(
        book ->
            book.add(
                CLERK,
                TestConference.of(2030, "NAGOYA")
                    .occasion("共同")
                    .jointWith("OSAKA", "TAKAMATSU")
                    .on(StatedDate.parse("2030-06-30"))
                    .entry()));
    List<Conference> june = in(book -> book.between(READER, JUNE_FIRST, JUNE_LAST, "OSAKA"));
    assertEquals(
        List.of("共同", "期間", "月", "日"), june.stream().map(kept -> kept.entry().occasion()).toList());
    assertEquals(List.of("OSAKA", "TAKAMATSU"), june.get(0).entry().jointWith());
    assertEquals(5, in(book -> book.between(READER, JUNE_FIRST, JUNE_LAST, null)).size());
  }

  @Test
  @DisplayName("削除した行事は一覧から消え、誰が削除したかが残り、元に戻せる")
  void aRemovedEventCanBePutBack() {
    Conference kept = in(book -> book.add(CLERK, planned(2031, "OSAKA", null)));
    FiscalYear year = new FiscalYear(2031);
    remove(kept);
    assertEquals(List.of(), in(book -> book.list(READER, year)));
    assertFalse(in(book -> book.years(READER)).contains(year));
    assertThrows(NotFound.class, () -> in(book -> book.conference(READER, kept.id())));
    Conference removed = in(book -> book.removed(READER, year)).get(0);
    assertEquals(
        CLERK.post(), OFFICE.call(em -> em.find(ConferenceEntity.class, kept.id()).removedBy()));

    Conference other = in(book -> book.add(CLERK, planned(2031, "OSAKA", null)));
    assertThrows(
        AlreadyEntered.class,
        () -> in(book -> book.restore(CLERK, removed.id(), removed.version())));
    remove(other);
    in(book -> book.restore(CLERK, removed.id(), removed.version()));
    assertEquals(kept.entry(), in(book -> book.conference(READER, kept.id())).entry());
    assertEquals(1, in(book -> book.removed(READER, year)).size());
  }

  private static void remove(Conference kept) {
    in(
        book -> {
          book.remove(CLERK, kept.id(), kept.version());
          return true;
        });
  }

  private static void put(int year, String bureau, String occasion, String date) {
    in(
        book ->
            book.add(
                CLERK,
                TestConference.of(year, bureau)
                    .occasion(occasion)
                    .on(date == null ? null : StatedDate.parse(date))
                    .entry()));
  }

  private static boolean gate(int year) {
    return in(book -> book.postingGate(READER, new FiscalYear(year), "事例検討会")).open();
  }

  private static ConferenceEntry held(ConferenceEntry entry) {
    return with(entry, Progress.HELD, new Headcount(10, 6, 5, 2), null, null);
  }

  private static ConferenceEntry planned(int year, String bureau, String occasion) {
    return TestConference.of(year, bureau).occasion(occasion).modes(HYBRID).entry();
  }

  private static ConferenceEntry at(int year, String bureau, String branch) {
    return TestConference.of(year, bureau)
        .jointWith("TAKAMATSU", "HIROSHIMA")
        .at(branch, "会議室")
        .entry();
  }

  private static ConferenceEntry with(
      ConferenceEntry entry,
      Progress progress,
      Headcount headcount,
      String because,
      Substitute substitute) {
    return new ConferenceEntry(
        entry.year(),
        entry.series(),
        entry.bureau(),
        entry.occasion(),
        entry.jointWith(),
        entry.branch(),
        entry.venue(),
        entry.date(),
        progress,
        entry.modes(),
        headcount,
        because,
        substitute,
        entry.source());
  }

  private static <T> T in(Function<Conferences, T> work) {
    return OFFICE.call(em -> work.apply(ConferencesOnDatabase.on(OFFICE, em)));
  }
}
