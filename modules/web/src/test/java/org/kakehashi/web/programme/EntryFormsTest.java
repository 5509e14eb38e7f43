package org.kakehashi.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.Grounds;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.programme.Trace;
import org.kakehashi.web.form.FormRefused;
import org.kakehashi.web.form.Marked;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

@DisplayName("決定の入力画面は、開いてそのまま保存しても内容が変わらない")
class EntryFormsTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final Source SOURCE = new Source("実施方法について", StatedDate.parse("2026-02"));
  private static final AttendanceModes HYBRID =
      new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE);

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
            new Grounds(
                List.of("議論が活発になる。", "費用を抑える。"),
                Map.of(Factor.STAFF, "講師の負担"),
                List.of(new Trace("問4の回答", "survey:q4", SOURCE), new Trace("意見", null, null))),
            SOURCE);
    var form = DecisionForm.of(new Decision(ID, 2, entry));
    assertEquals(entry, DecisionForm.entry(form));
  }

  @Test
  @DisplayName("参加の形式は、認証者と講師の両方を選ぶ")
  void modesComeInPairs() {
    var form = DecisionForm.blank("2026").value("participants", "ONLINE");
    var refused = assertThrows(FormRefused.class, () -> DecisionForm.entry(form));
    assertEquals(Set.of("status", "lecturers"), refused.errors().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "undertakings, title, 201",
    "undertakings, planned, 4001",
    "undertakings, done, 4001",
    "undertakings, source, 301",
    "decisions, subject, 201",
    "decisions, text, 4001",
    "decisions, reason-3, 1001",
    "decisions, factor-STAFF, 2001",
    "decisions, trace-2, 1001",
    "decisions, trace-source-2, 301",
    "decisions, source, 301",
    "issues, text, 1001",
    "issues, owner, 101",
    "issues, source, 301",
  })
  @DisplayName("長すぎる文は、何番目の理由や根拠でも、その項目に示す")
  void whatIsTooLongIsMarkedThere(Filled kind, String field, int length) {
    assertEquals(field, kind.marked(field, "長".repeat(length)));
  }

  @Test
  @DisplayName("提起された年度以前への引継ぎは、引継ぎ先の項目に示す")
  void carryingBackwardsIsMarkedAtTheYear() {
    assertEquals("carried", Filled.of("issues").marked("carried", "2025"));
  }

  /** A kind of form, filled with what it must have. */
  record Filled(
      FormEntry form, Function<FormEntry, FormFields> places, Function<FormEntry, ?> entry) {

    /** By the kind as addresses name it. */
    static Filled of(String kind) {
      return switch (kind) {
        case "undertakings" ->
            new Filled(
                ProgrammeItemForm.blank("2026").value("title", "取組").value("kind", "OTHER"),
                form -> ProgrammeItemForm.fields(),
                ProgrammeItemForm::entry);
        case "decisions" ->
            new Filled(
                DecisionForm.blank("2026")
                    .value("subject", "件名")
                    .value("status", "DECIDED")
                    .value("text", "内容")
                    .value("reason-1", "理由")
                    .value("trace-2", "根拠"),
                DecisionForm::fields,
                DecisionForm::entry);
        case "issues" ->
            new Filled(
                OpenIssueForm.blank("2026").value("text", "課題").value("status", "UNTOUCHED"),
                form -> OpenIssueForm.fields(),
                OpenIssueForm::entry);
        default -> throw new IllegalArgumentException(kind);
      };
    }

    /** The one field that is refused when something else stands in another. */
    String marked(String field, String value) {
      var sent = form.value(field, value);
      return Marked.field(sent, places.apply(sent), () -> entry.apply(sent));
    }
  }
}
