package org.kakehashi.sessions.imports;

import static org.kakehashi.intake.WorkbookForm.columns;
import static org.kakehashi.programme.ProgrammeFile.dateColumn;
import static org.kakehashi.programme.ProgrammeFile.modeColumns;
import static org.kakehashi.programme.ProgrammeFile.sourceColumns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ImportedEntry;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.ProgrammeFile;
import org.kakehashi.programme.Progress;
import org.kakehashi.registry.Bureau;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceName;
import org.kakehashi.sessions.ConferencePlace;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StatedConference;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/** An event as a file states it. */
final class ConferenceForm {
  private final FiscalYear year;
  private final String[] members;

  ConferenceForm(FiscalYear year, List<Bureau> bureaus) {
    this.year = year;
    this.members = sheet(bureaus).members();
  }

  /** Its columns in the form; each stands for a member that is read below. */
  static Sheet sheet(List<Bureau> bureaus) {
    Map<String, String> codes = new LinkedHashMap<>();
    bureaus.forEach(bureau -> codes.put(bureau.shortName(), bureau.code()));
    String example = codes.keySet().iterator().next();
    return Sheet.of(
        "行事",
        "conferences",
        columns(
            List.of(
                Column.text("行事の名称", "series", "必ず記入します。", "事例検討会"),
                Column.coded("実施局", "bureau", Kind.TEXT, "一覧から選びます。", example, codes),
                Column.text("回", "occasion", "同じ局で複数回実施するときに記入します。", "第1回"),
                Column.coded(
                    "共同で実施する局", "joint_with", Kind.LINES, "一つの局を1行とします（セルの中で改行）。", "", codes),
                Column.text("支局", "branch", "支局で実施するときに、支局の名称を記入します。", ""),
                Column.text("会場", "venue", "会場の名称を記入します。", "○○会館（見本）"),
                dateColumn(),
                Column.text("テーマ", "theme", "取り上げるテーマを記入します。", "医療・福祉"),
                Column.word("状況", "status", Progress.values(), Progress::label, Progress.PLANNED)),
            modeColumns(),
            List.of(
                count("案内数", "invited"),
                count("申込者数", "applied"),
                count("参加者数", "attended"),
                count("入管職員", "staff_attended"),
                Column.text("見送り・延期の理由", "not_held_because", "見送り又は延期のときに記入します。", ""),
                Column.word(
                    "代替実施",
                    "substitute.kind",
                    SubstituteKind.values(),
                    SubstituteKind::label,
                    SubstituteKind.ONLINE_EXCHANGE),
                Column.text("代替実施の内容", "substitute.text", "代替実施の内容を記入します。", "")),
            sourceColumns()));
  }

  private static Column count(String heading, String member) {
    return Column.of(heading, member, Kind.COUNT, "人数を記入します。資料に記載がないときは空欄とし、0と区別します。", "25");
  }

  ImportedEntry<StatedConference> conference(JsonItem item) {
    item.only(members);
    ConferenceDetails details =
        new ConferenceDetails(
            new ConferenceName(
                year, item.required("series"), item.required("bureau"), item.text("occasion")),
            new ConferencePlace(
                item.texts("joint_with"),
                item.text("branch"),
                item.text("venue"),
                ProgrammeFile.modes(item)),
            ProgrammeFile.date(item, "date"),
            item.text("theme"),
            ProgrammeFile.source(item));
    ConferenceState state =
        new ConferenceState(
            item.word("status", Progress.values(), Progress::label),
            item.text("not_held_because"),
            substitute(item.inner("substitute")),
            null);
    Headcount headcount =
        new Headcount(
            item.count("invited"),
            item.count("applied"),
            item.count("attended"),
            item.count("staff_attended"));
    ConferenceName name = details.name();
    return new ImportedEntry<>(
        item,
        "行事",
        name.series() + "（" + name.bureau() + "）",
        year.year() + "\n" + name.series() + "\n" + name.bureau() + "\n" + name.occasion(),
        new StatedConference(details, state, headcount));
  }

  private static @Nullable Substitute substitute(@Nullable JsonItem item) {
    if (item == null) {
      return null;
    }
    item.only("kind", "text");
    return new Substitute(
        item.word("kind", SubstituteKind.values(), SubstituteKind::label), item.text("text"));
  }
}
