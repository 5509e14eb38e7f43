package org.kakehashi.programme.imports;

import static org.kakehashi.intake.WorkbookForm.columns;
import static org.kakehashi.programme.ProgrammeFile.dateColumn;
import static org.kakehashi.programme.ProgrammeFile.modeColumns;
import static org.kakehashi.programme.ProgrammeFile.sourceColumns;

import java.util.Arrays;
import java.util.List;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;
import org.kakehashi.intake.WorkbookForm.Part;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.Progress;

/** The sheets of a programme's form, with the members that {@link ProgrammeForm} reads. */
final class ProgrammeSheets {
  private static final String YEAR_HOW = "「令和8年度」か「2026」のように記入します。";

  private ProgrammeSheets() {}

  static List<Sheet> all() {
    return List.of(items(), decisions(), traces(), issues(), quotations());
  }

  static Sheet items() {
    return Sheet.of(
        "取組",
        "undertakings",
        columns(
            List.of(
                Column.text("取組の名称", "title", "必ず記入します。年度の中で一つの名称とします。", "事例検討会"),
                Column.word(
                    "取組の種類",
                    "kind",
                    ProgrammeItemKind.values(),
                    ProgrammeItemKind::label,
                    ProgrammeItemKind.CASE_CONFERENCE),
                Column.word("状況", "status", Progress.values(), Progress::label, Progress.PLANNED),
                dateColumn(),
                Column.text("計画の内容", "planned", "計画したことを記入します。", "地方局ごとに実施する。"),
                Column.text("実施の内容", "done", "実施したことを記入します。", "")),
            sourceColumns()));
  }

  static Sheet decisions() {
    return Sheet.of(
        "決定",
        "decisions",
        columns(
            List.of(
                Column.text("決定の件名", "subject", "必ず記入します。年度の中で一つの件名とします。", "事例検討会の実施方法"),
                dateColumn(),
                Column.word(
                    "状況",
                    "status",
                    DecisionStatus.values(),
                    DecisionStatus::label,
                    DecisionStatus.COMMITTEE_PAPER)),
            modeColumns(),
            List.of(
                Column.text("決定の内容", "text", "必ず記入します。", "対面形式で実施する。"),
                Column.of("理由", "reasons", Kind.LINES, "一つの理由を1行とします（セルの中で改行）。", "議論が活発になる。")),
            Arrays.stream(Factor.values()).map(ProgrammeSheets::factor).toList(),
            sourceColumns()));
  }

  private static Column factor(Factor factor) {
    return Column.text(factor.label(), "factors." + factor.label(), "考慮した事項を記入します。", "");
  }

  static Sheet traces() {
    return Sheet.of(
        "決定の根拠",
        "traces",
        new Part("decisions", "subject"),
        columns(
            List.of(
                Column.text("決定の件名", "subject", "「決定」シートと同じ件名を記入します。", "事例検討会の実施方法"),
                Column.text("根拠", "text", "調査の設問、意見、資料など、決定が拠って立つものを記入します。", "調査の問1"),
                Column.text("参照", "reference", "記録の参照番号があれば記入します。", "")),
            sourceColumns()));
  }

  static Sheet issues() {
    return Sheet.of(
        "検討課題",
        "issues",
        columns(
            List.of(
                Column.text("検討課題", "text", "必ず記入します。", "令和9年度以降の実施方法"),
                Column.of(
                    "提起された年度",
                    "raised",
                    Kind.FISCAL_YEAR,
                    YEAR_HOW + "空欄は「年度」シートの年度とします。",
                    "令和7年度"),
                Column.text("担当の官職", "owner_post", "官職で記入します。個人の氏名は記入しません。", "事務局"),
                Column.word(
                    "状況",
                    "status",
                    IssueStatus.values(),
                    IssueStatus::label,
                    IssueStatus.UNTOUCHED),
                Column.of("引継ぎ先の年度", "carried_to", Kind.FISCAL_YEAR, YEAR_HOW, "令和8年度")),
            sourceColumns()));
  }

  static Sheet quotations() {
    return Sheet.of(
        "引用",
        "citations",
        columns(
            List.of(
                Column.text(
                    "比較の表題", "comparison", "必ず記入します。先に取り込んだ開催形式の比較の表題です。", "事例検討会の実施方法、実施場所"),
                Column.text("観点", "criterion", "比較の観点を記入します。", "費用"),
                Column.text("形式", "option", "比較の開催形式を記入します。", "対面形式"),
                Column.text("支持する形式", "supports", "引用が支持する開催形式を記入します。", "対面形式"),
                Column.text("引用する文", "text", "必ず記入します。書かれたとおりに写します。", "対面の方が話しやすい。"),
                Column.text("参照", "reference", "記録の参照番号があれば記入します。", "")),
            sourceColumns()));
  }
}
