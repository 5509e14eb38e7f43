package org.kakehashi.surveys.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.Limits;
import org.kakehashi.surveys.texts.OptionLabel;

/** Published counts, or a questionnaire without them, in the {@link CountsForm}. */
final class CountsTable {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,8}");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,2}");

  /** What answer sheets say without choosing. */
  private static final Set<String> NO_OPTIONS = Set.of("無回答", "非該当");

  private final Faults faults;
  private final boolean counted;
  private final CountsColumns columns;
  private final Map<String, String> head = new HashMap<>();
  private final List<QuestionSheet> questions = new ArrayList<>();

  private CountsTable(Faults faults, boolean counted) {
    this.faults = faults;
    this.counted = counted;
    this.columns = new CountsColumns(faults);
  }

  /**
   * Reads it.
   *
   * @param counted whether every option must have its count; else counts are left aside
   * @throws SurveyFileFaulty with every fault found
   */
  static SurveyDraft read(String file, List<UploadedTable> tables, boolean counted) {
    CountsTable form = new CountsTable(new Faults(file), counted);
    SurveyDraft draft = form.survey(tables);
    form.faults.refuse();
    return draft;
  }

  private SurveyDraft survey(List<UploadedTable> tables) {
    if (tables.isEmpty() || tables.get(0).rows().isEmpty()) {
      throw faults.refused(0, "", "表がありません。様式をダウンロードして記入してください。");
    }
    List<UploadedRow> rows = tables.get(0).rows();
    columns.heading(rows.get(0), counted);
    columns.further(tables.subList(1, tables.size()));
    for (UploadedRow row : rows.subList(1, rows.size())) {
      if (!CountsColumns.blank(row)) {
        read(row);
      }
    }
    if (!head.containsKey(CountsForm.TITLE)) {
      faults.add(0, CountsForm.TITLE, "調査名の行がありません。");
    }
    if (questions.isEmpty()) {
      throw faults.refused(0, CountsForm.QUESTION, "設問の行がありません。");
    }
    return new SurveyDraft(
        head.getOrDefault(CountsForm.TITLE, ""),
        head.getOrDefault(CountsForm.ADDRESSEES, ""),
        head.get(CountsForm.PERIOD),
        sent(),
        head.get(CountsForm.METHOD),
        questions.stream().map(QuestionSheet::draft).toList());
  }

  private void read(UploadedRow row) {
    String kind = columns.code(row, CountsForm.ROW_KIND).strip();
    String text = columns.text(row);
    int at = row.number();
    if (text.strip().startsWith(CountsForm.EXAMPLE)) {
      faults.add(at, CountsForm.TEXT, "様式の記入例のままです。書き換えるか、行を消してください。");
    }
    switch (kind) {
      case CountsForm.TITLE -> head(at, kind, text, Limits.LABEL);
      case CountsForm.ADDRESSEES -> head(at, kind, text, Limits.LABEL);
      case CountsForm.PERIOD, CountsForm.METHOD -> head(at, kind, text, Limits.FACT);
      case CountsForm.SENT -> head(at, kind, columns.code(row, CountsForm.TEXT), Limits.FACT);
      case CountsForm.QUESTION -> question(row, text);
      case CountsForm.OPTION, CountsForm.OTHER -> option(row, text, kind.equals(CountsForm.OTHER));
      case CountsForm.EXCERPT -> {
        QuestionSheet question = last(at, kind);
        if (question != null) {
          question.excerpt(at, CountsForm.TEXT, text);
        }
      }
      case CountsForm.FINDING -> {
        QuestionSheet question = last(at, kind);
        if (question != null) {
          question.finding(at, CountsForm.TEXT, text);
        }
      }
      default ->
          faults.add(
              at, CountsForm.ROW_KIND, "調査名、対象者、調査期間、送付数、調査方法、設問、選択肢、その他、主な回答、所見のいずれかにしてください。");
    }
  }

  private void head(int at, String kind, String text, int limit) {
    if (kind.equals(CountsForm.TITLE)) {
      faults.said(at, kind, text, limit);
    }
    if (!text.isBlank() && head.put(kind, faults.within(at, kind, text, limit)) != null) {
      faults.add(at, CountsForm.ROW_KIND, "「" + kind + "」の行が二つあります。");
    }
  }

  private @Nullable Integer sent() {
    String written = head.get(CountsForm.SENT);
    if (written == null) {
      return null;
    }
    Long sent = whole(written);
    if (sent == null) {
      faults.add(0, CountsForm.SENT, "送付数は0以上の整数にしてください。不明なら空欄にします。");
      return null;
    }
    return sent.intValue();
  }

  private void question(UploadedRow row, String text) {
    int at = row.number();
    if (questions.size() >= QuestionSheet.MOST_QUESTIONS) {
      throw faults.refused(at, CountsForm.QUESTION, "設問は200問までです。");
    }
    String how = columns.code(row, CountsForm.HOW).strip();
    QuestionKind kind = null;
    for (QuestionKind one : QuestionKind.values()) {
      if (one.label().equals(how)) {
        kind = one;
      }
    }
    if (kind == null) {
      faults.add(at, CountsForm.HOW, "単一回答、複数回答、自由記述のいずれかにしてください。");
      kind = QuestionKind.SINGLE;
    }
    String own = "問" + (questions.size() + 1);
    boolean numbered =
        Stream.of(columns.code(row, CountsForm.NUMBER), columns.shownCode(row, CountsForm.NUMBER))
            .map(number -> OptionLabel.asciiDigits(number.strip()))
            .anyMatch(
                number ->
                    number.isEmpty()
                        || number.equals(own)
                        || number.equals("Q" + own.substring(1)));
    if (!numbered) {
      faults.add(at, CountsForm.NUMBER, "上から順に数えると" + own + "です。番号を直すか空欄にしてください。");
    }
    QuestionSheet question = new QuestionSheet(faults, at, CountsForm.TEXT, kind, text);
    SurveyDraft.Condition onlyIf =
        ConditionCell.read(faults, at, columns.code(row, CountsForm.ONLY_IF).strip(), questions);
    if (onlyIf != null) {
      question.askedOnlyIf(onlyIf);
    }
    questions.add(question);
  }

  private void option(UploadedRow row, String label, boolean other) {
    int at = row.number();
    QuestionSheet question = last(at, CountsForm.OPTION);
    if (question == null) {
      return;
    }
    if (!counted && NO_OPTIONS.contains(label.strip())) {
      faults.add(at, CountsForm.TEXT, "無回答と非該当は回答票から数えるため、選択肢には書きません。");
    }
    long count = 0;
    if (counted && question.kind() != QuestionKind.FREE) {
      Long read = whole(columns.code(row, CountsForm.COUNT));
      if (read == null) {
        faults.add(at, CountsForm.COUNT, "回答数は0から99999999までの整数にしてください。");
      } else {
        count = read;
      }
    }
    question.option(
        at,
        CountsForm.TEXT,
        OptionLabel.asciiDigits(columns.code(row, CountsForm.NUMBER).strip()),
        label,
        other,
        end(row, CountsForm.MIN),
        end(row, CountsForm.MAX),
        count);
    exclusive(at, columns.code(row, CountsForm.EXCLUSIVE).strip(), question);
  }

  private void exclusive(int at, String written, QuestionSheet question) {
    if (CountsForm.YES.contains(written)) {
      question.lastIsExclusive();
    } else if (!written.isEmpty()) {
      faults.add(at, CountsForm.EXCLUSIVE, "ほかの選択肢と一緒に選べないときは○、そうでないときは空欄にしてください。");
    }
  }

  private @Nullable Integer end(UploadedRow row, String column) {
    String written = columns.code(row, column);
    if (written.isBlank()) {
      return null;
    }
    Long end = whole(written);
    if (end == null) {
      faults.add(row.number(), column, "0以上の整数にするか、空欄にしてください。");
      return null;
    }
    return end.intValue();
  }

  private @Nullable QuestionSheet last(int row, String kind) {
    if (questions.isEmpty()) {
      faults.add(row, CountsForm.ROW_KIND, "「" + kind + "」の前に設問の行が必要です。");
      return null;
    }
    return questions.get(questions.size() - 1);
  }

  /** A whole number, full-width digits and commas between thousands understood; else null. */
  private static @Nullable Long whole(String written) {
    String digits = OptionLabel.asciiDigits(written.strip());
    String bare = GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits;
    return WHOLE.matcher(bare).matches() ? Long.valueOf(bare) : null;
  }
}
