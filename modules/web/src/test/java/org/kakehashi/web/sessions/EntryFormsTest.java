package org.kakehashi.web.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.sessions.Attendance;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.Decision;
import org.kakehashi.sessions.DecisionEntry;
import org.kakehashi.sessions.DecisionStatus;
import org.kakehashi.sessions.Factor;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.Modes;
import org.kakehashi.sessions.Progress;
import org.kakehashi.sessions.Source;
import org.kakehashi.sessions.StatedDate;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.sessions.Trace;
import org.kakehashi.web.page.FieldMustBe;

@DisplayName("決定と行事の入力画面は、開いてそのまま保存しても内容が変わらない")
class EntryFormsTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final Source SOURCE = new Source("実施方法について", StatedDate.parse("2026-02"));
  private static final Modes HYBRID = new Modes(Attendance.ON_SITE, Attendance.ONLINE);

  @Test
  @DisplayName("理由、考慮した事項、根拠とその参照が残る")
  void aDecisionKeepsEverything() {
    var entry =
        new DecisionEntry(
            new FiscalYear(2026),
            "開催形式",
            StatedDate.parse("FY2026"),
            DecisionStatus.COMMITTEE_PAPER,
            HYBRID,
            "ハイブリッド形式とする。",
            List.of("議論が活発になる。", "費用を抑える。"),
            Map.of(Factor.STAFF, "講師の負担"),
            List.of(new Trace("問4の回答", "survey:q4", SOURCE), new Trace("意見", null, null)),
            SOURCE);
    var form = DecisionForm.of(new Decision(ID, 2, entry));
    assertEquals(entry, DecisionForm.entry(form));
  }

  @Test
  @DisplayName("行事の共同実施局と代替実施が残り、空の人数は0にならない")
  void aConferenceKeepsEverything() {
    var entry =
        new ConferenceEntry(
            new FiscalYear(2026),
            "事例検討会",
            "OSAKA",
            "第1回",
            List.of("HIROSHIMA", "NAGOYA"),
            null,
            "会議室",
            null,
            Progress.CALLED_OFF,
            HYBRID,
            new Headcount(30, 0, null, null),
            "応募者少数",
            new Substitute(SubstituteKind.ONLINE_EXCHANGE, null),
            null);
    var form = ConferenceForm.of(new Conference(ID, 0, entry));
    var read = ConferenceForm.entry(form, List.of("NAGOYA", "OSAKA", "HIROSHIMA"));
    assertEquals(entry, read);
    assertNull(read.headcount().attended());
  }

  @Test
  @DisplayName("参加の形式は、認証者と講師の両方を選ぶ")
  void modesComeInPairs() {
    var form = DecisionForm.blank("2026").value("participants", "ONLINE");
    assertThrows(FieldMustBe.class, () -> new Entered(form).modes());
  }
}
