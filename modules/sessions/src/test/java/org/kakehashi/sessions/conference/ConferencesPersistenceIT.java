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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.Correction;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.programme.WebHolding;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferencePlace;
import org.kakehashi.sessions.ConferenceRecords;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.RemovedConference;
import org.kakehashi.sessions.StatedConference;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.sessions.SubstituteMustBeStated;
import org.kakehashi.sessions.UnknownBranch;
import org.kakehashi.sessions.testing.TestConference;

class ConferencesPersistenceIT {
  private static final Office OFFICE = new Office("sessions");
  private static final AttendanceModes HYBRID =
      new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE);

  private static final Headcount HEADS = new Headcount(10, 6, 5, 2);
  private static final LocalDate JUNE_FIRST = LocalDate.of(2030, 6, 1);
  private static final Instant JUNE_MORNING = Instant.parse("2026-06-01T00:00:00Z");
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
      enter(CLERK, planned(2021, bureau, null));
    }
    assertEquals(
        List.of("SAPPORO", "TOKYO", "OSAKA", "FUKUOKA"),
        in(events -> events.list(READER, new FiscalYear(2021))).stream()
            .map(kept -> kept.name().bureau())
            .toList());
  }

  @Test
  @Tag("R68")
  @DisplayName("「参加者は対面形式、講師はオンライン形式」のハイブリッドは役割ごとに保たれる")
  void theModeIsKeptByRole() {
    Conference kept = enter(CLERK, planned(2022, "NAGOYA", null));
    ConferencePlace read = in(events -> events.conference(READER, kept.id())).place();
    assertEquals(HYBRID, read.modes());
    assertEquals(WebHolding.HYBRID, read.modes().webHolding());
  }

  @Test
  @DisplayName("資料に記載のない人数は空のまま保たれ、0にならない")
  void anUnknownHeadCountStaysUnknown() {
    Conference kept = enter(CLERK, planned(2023, "OSAKA", null));
    Headcount read = in(events -> events.conference(READER, kept.id())).headcount();
    assertNull(read.invited());
    assertNull(read.applied());
    assertNull(read.attended());
    assertNull(in(events -> events.summary(READER, new FiscalYear(2023))).applied().sum());
  }

  @Test
  @Tag("R75")
  @DisplayName("見送りは理由と代替実施（オンライン形式による意見交換会）とともに保たれる")
  void anEventCalledOffKeepsItsSubstitute() {
    Conference kept = enter(CLERK, planned(2024, "TAKAMATSU", null));
    StatedConference off =
        new StatedConference(
            kept.details(),
            ConferenceState.calledOff(
                "参加者が極端に少ないため", new Substitute(SubstituteKind.ONLINE_EXCHANGE, null)),
            new Headcount(6, 1, null, null));
    follow(CLERK, kept, off);
    assertEquals(off, in(events -> events.conference(READER, kept.id())).stated());
  }

  @Test
  @Tag("R84")
  @DisplayName("すべての地方局で実施済み又は見送りとなるまで掲載できない")
  void theGateOpensAfterTheLastBureau() {
    Conference tokyo = enter(CLERK, planned(2025, "TOKYO", null));
    Conference osaka = enter(CLERK, planned(2025, "OSAKA", null));
    follow(CLERK, tokyo, held(tokyo));
    assertFalse(gate(2025));
    follow(OSAKA, osaka, held(osaka));
    assertTrue(gate(2025));
  }

  @Test
  @DisplayName("地方局のアカウントで変更できるのは自局の行事だけ")
  void aBureauChangesItsOwnEventsOnly() {
    Conference tokyo = enter(CLERK, planned(2026, "TOKYO", null));
    Conference osaka = enter(OSAKA, planned(2026, "OSAKA", null));
    assertThrows(OnlyOwnBureau.class, () -> follow(OSAKA, tokyo, held(tokyo)));
    assertThrows(OnlyOwnBureau.class, () -> follow(OSAKA, osaka, planned(2026, "SAPPORO", null)));
    assertThrows(OnlyOwnBureau.class, () -> removeAs(OSAKA, tokyo));
    assertThrows(NotPermitted.class, () -> in(b -> b.list(STRANGER, new FiscalYear(2026))));
    assertThrows(NotPermitted.class, () -> follow(READER, osaka, osaka.stated()));
    assertThrows(
        ChangedMeanwhile.class,
        () -> follow(OSAKA, osaka, osaka.version() + 1, osaka.stated(), null));
  }

  @Test
  @Tag("R69")
  @DisplayName("会場は地方局の支局でもよいが、他局の支局は選べない")
  void aBranchBelongsToItsBureau() {
    enter(CLERK, at(2027, "FUKUOKA", "那覇支局"));
    assertThrows(UnknownBranch.class, () -> enter(CLERK, at(2027, "OSAKA", "那覇支局")));
    assertThrows(NotFound.class, () -> enter(CLERK, at(2027, "NAHA", null)));
  }

  @Test
  @Tag("R69")
  @DisplayName("一つの地方局で複数回実施できる（回で区別する）")
  void aBureauMayHoldSeveral() {
    enter(CLERK, planned(2028, "TOKYO", "第1回"));
    enter(CLERK, planned(2028, "TOKYO", "第2回"));
    assertThrows(AlreadyEntered.class, () -> enter(CLERK, planned(2028, "TOKYO", "第2回")));
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
    enter(
        CLERK,
        TestConference.of(2030, "NAGOYA")
            .occasion("共同")
            .jointWith("OSAKA", "TAKAMATSU")
            .on(StatedDate.parse("2030-06-30"))
            .stated());
    List<Conference> june = in(events -> events.between(READER, JUNE_FIRST, JUNE_LAST, "OSAKA"));
    assertEquals(
        List.of("共同", "期間", "月", "日"), june.stream().map(kept -> kept.name().occasion()).toList());
    assertEquals(List.of("OSAKA", "TAKAMATSU"), june.get(0).place().jointWith());
    assertEquals(5, in(events -> events.between(READER, JUNE_FIRST, JUNE_LAST, null)).size());
  }

  @Test
  @DisplayName("削除した行事は一覧から消え、誰が削除したかが残り、元に戻せる")
  void aRemovedEventCanBePutBack() {
    Conference kept = enter(CLERK, planned(2031, "OSAKA", null));
    FiscalYear year = new FiscalYear(2031);
    remove(kept);
    assertEquals(List.of(), in(events -> events.list(READER, year)));
    assertFalse(in(events -> events.years(READER)).contains(year));
    assertThrows(NotFound.class, () -> in(events -> events.conference(READER, kept.id())));
    RemovedConference trace = in(events -> events.removed(CLERK, year)).get(0);
    assertEquals(CLERK.post(), trace.by());
    Conference removed = trace.conference();
    assertEquals(
        CLERK.post(), OFFICE.call(em -> em.find(ConferenceEntity.class, kept.id()).removedBy()));

    int never = removed.version() + 1;
    assertThrows(
        NotPermitted.class, () -> keep(events -> events.restore(READER, removed.id(), never)));
    assertThrows(
        ChangedMeanwhile.class, () -> keep(events -> events.restore(CLERK, removed.id(), never)));
    Conference other = enter(CLERK, planned(2031, "OSAKA", null));
    assertThrows(
        AlreadyEntered.class,
        () -> keep(events -> events.restore(CLERK, removed.id(), removed.version())));
    remove(other);
    keep(events -> events.restore(CLERK, removed.id(), removed.version()));
    assertEquals(kept.stated(), in(events -> events.conference(READER, kept.id())).stated());
    assertEquals(1, in(events -> events.removed(CLERK, year)).size());
  }

  @Test
  @DisplayName("理由を付けたときは、状況が同じでも訂正とし、理由を残す")
  void aReasonAlwaysMakesACorrection() {
    Conference held = heldIn(2041);
    StatedConference recounted =
        new StatedConference(held.details(), ConferenceState.HELD, new Headcount(10, 6, 4, 2));
    follow(CLERK, held, held.version(), recounted, "受付簿の数え誤り");
    assertEquals(List.of("受付簿の数え誤り"), reasons(held));
    assertEquals(recounted, in(events -> events.conference(READER, held.id())).stated());
  }

  @Test
  @DisplayName("支局の誤りと状況の誤りは、一度に知らせる")
  void allThatIsWrongIsToldAtOnce() {
    Conference held = heldIn(2052);
    StatedConference wrong =
        new StatedConference(
            at(2052, "OSAKA", "ない支局").details(), ConferenceState.PLANNED, Headcount.NOT_STATED);
    BrokenRules refused = assertThrows(BrokenRules.class, () -> follow(CLERK, held, wrong));
    assertEquals(
        List.of("UnknownBranch", "StateNeedsCorrection"),
        refused.rules().stream().map(RuleViolation::code).toList());
    assertEquals(held.stated(), in(events -> events.conference(READER, held.id())).stated());
  }

  @Test
  @DisplayName("先の日付の実施済み、自局との合同、内容のない「その他」の代替実施は、一度に断る")
  void whatCannotBeIsRefusedTogether() {
    StatedConference ahead =
        TestConference.of(2053, "OSAKA")
            .jointWith("OSAKA")
            .on(StatedDate.parse("2026-06-02"))
            .progress(Progress.HELD)
            .stated();
    assertEquals(List.of("EventLiesAhead", "JointOnlyWithOthers"), refusals(ahead));
    StatedConference unsaid =
        TestConference.of(2053, "OSAKA")
            .progress(Progress.POSTPONED)
            .substitute(new Substitute(SubstituteKind.OTHER, null))
            .stated();
    SubstituteMustBeStated refused =
        assertThrows(SubstituteMustBeStated.class, () -> enter(CLERK, unsaid));
    assertEquals(List.of("substitute.text"), refused.fields());
    enter(
        CLERK,
        TestConference.of(2053, "OSAKA")
            .on(StatedDate.parse("2026-06"))
            .progress(Progress.HELD)
            .stated());
  }

  private static List<String> refusals(StatedConference stated) {
    return assertThrows(BrokenRules.class, () -> enter(CLERK, stated)).rules().stream()
        .map(RuleViolation::code)
        .toList();
  }

  @Test
  @DisplayName("何も変えずに保存したときは、新しい版にしない")
  void whatIsSavedUnchangedStaysAsItIs() {
    Conference kept = enter(CLERK, planned(2051, "OSAKA", null));
    assertEquals(kept.version(), follow(CLERK, kept, kept.stated()).version());
  }

  @Test
  @DisplayName("削除した行事は、変更できる者にだけ見せる")
  void whatWasRemovedIsForEditors() {
    FiscalYear year = new FiscalYear(2031);
    assertThrows(NotPermitted.class, () -> in(events -> events.removed(READER, year)));
  }

  @Test
  @DisplayName("実施済みとした行事は、訂正の理由がなければ実施予定に戻せない")
  void whatWasHeldIsOnlyCorrected() {
    Conference kept = enter(CLERK, planned(2032, "OSAKA", null));
    Conference held = follow(OSAKA, kept, become(kept, ConferenceState.HELD));
    StatedConference again =
        new StatedConference(
            held.details(), ConferenceState.PLANNED, new Headcount(10, 6, null, null));
    StateNeedsCorrection refused =
        assertThrows(StateNeedsCorrection.class, () -> follow(OSAKA, held, again));
    assertEquals(List.of("実施済み", "実施予定"), refused.arguments());
    assertEquals(held, in(events -> events.conference(READER, kept.id())));

    Conference corrected = follow(OSAKA, held, held.version(), again, "別の行事の人数であった");
    assertEquals(again, corrected.stated());
    ConferenceEntity row = OFFICE.call(em -> em.find(ConferenceEntity.class, kept.id()));
    assertEquals(List.of("別の行事の人数であった"), reasons(kept));
    assertEquals(OSAKA.post(), row.changedBy());
    assertTrue(
        OFFICE.audit().heard().stream()
            .anyMatch(event -> event.action().equals("conference.corrected")));
  }

  @Test
  @DisplayName("当日の中止は、決裁した官職と時刻とともに残り、見送りと同じく終わったものとする")
  void anEventCanBeStoppedOnItsDay() {
    Conference kept = enter(CLERK, planned(2033, "OSAKA", null));
    Conference stopped =
        follow(
            OSAKA,
            kept,
            become(
                kept,
                ConferenceState.stopped(
                    "台風のため", new StoppedOnTheDay(JUNE_MORNING, "大阪局次長"), null)));
    assertEquals("中止", stopped.state().label());
    assertEquals(
        new StoppedOnTheDay(JUNE_MORNING, "大阪局次長"),
        in(events -> events.conference(READER, kept.id())).state().stopped());
    assertTrue(gate(2033));
    assertThrows(
        StateNeedsCorrection.class,
        () -> follow(OSAKA, stopped, become(stopped, ConferenceState.HELD)));
  }

  @Test
  @DisplayName("延期した行事は、改めて実施予定とし、実施済みとすることができる")
  void whatWasPostponedIsPlannedAnew() {
    Conference kept = enter(CLERK, planned(2044, "OSAKA", null));
    Conference late = follow(OSAKA, kept, become(kept, ConferenceState.postponed(null, null)));
    assertThrows(
        StateNeedsCorrection.class,
        () ->
            OFFICE.call(
                em -> em.find(ConferenceEntity.class, kept.id()).hold(HEADS, OSAKA, JUNE_MORNING)));
    Conference anew = follow(OSAKA, late, become(late, ConferenceState.PLANNED));
    Conference held = follow(OSAKA, anew, become(anew, ConferenceState.HELD));
    assertEquals(HEADS, held.headcount());
    assertEquals(ConferenceState.HELD, held.state());
  }

  private static void remove(Conference kept) {
    removeAs(CLERK, kept);
  }

  private static void removeAs(Actor actor, Conference kept) {
    keep(
        events -> {
          events.remove(actor, kept.id(), kept.version());
          return true;
        });
  }

  private static void put(int year, String bureau, String occasion, String date) {
    enter(
        CLERK,
        TestConference.of(year, bureau)
            .occasion(occasion)
            .on(date == null ? null : StatedDate.parse(date))
            .stated());
  }

  private static boolean gate(int year) {
    return in(events -> events.postingGate(READER, new FiscalYear(year), "事例検討会")).open();
  }

  private static Conference heldIn(int year) {
    Conference planned = enter(CLERK, planned(year, "OSAKA", null));
    return follow(CLERK, planned, held(planned));
  }

  private static List<String> reasons(Conference kept) {
    return OFFICE.call(
        em ->
            OFFICE.corrections(em).of(READER, Area.EVENTS, kept.id()).stream()
                .map(Correction::reason)
                .toList());
  }

  private static StatedConference held(Conference kept) {
    return new StatedConference(kept.details(), ConferenceState.HELD, new Headcount(10, 6, 5, 2));
  }

  private static StatedConference become(Conference kept, ConferenceState state) {
    boolean held = state.equals(ConferenceState.HELD);
    return new StatedConference(kept.details(), state, held ? HEADS : kept.headcount());
  }

  private static StatedConference planned(int year, String bureau, String occasion) {
    return TestConference.of(year, bureau).occasion(occasion).modes(HYBRID).stated();
  }

  private static StatedConference at(int year, String bureau, String branch) {
    return TestConference.of(year, bureau)
        .jointWith("TAKAMATSU", "HIROSHIMA")
        .at(branch, "会議室")
        .stated();
  }

  private static Conference enter(Actor actor, StatedConference stated) {
    return OFFICE.call(em -> ConferencesOnDatabase.records(OFFICE, em).enter(actor, stated));
  }

  private static Conference follow(Actor actor, Conference kept, StatedConference stated) {
    return follow(actor, kept, kept.version(), stated, null);
  }

  private static Conference follow(
      Actor actor, Conference kept, int version, StatedConference stated, String correction) {
    return OFFICE.call(
        em ->
            ConferencesOnDatabase.records(OFFICE, em)
                .follow(actor, kept.id(), version, stated, correction));
  }

  private static <T> T keep(Function<ConferenceRecords, T> work) {
    return OFFICE.call(em -> work.apply(ConferencesOnDatabase.records(OFFICE, em)));
  }

  private static <T> T in(Function<Conferences, T> work) {
    return OFFICE.call(em -> work.apply(ConferencesOnDatabase.on(OFFICE, em)));
  }
}
