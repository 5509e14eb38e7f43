package org.kakehashi.surveys.answers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.VisibleText;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.options.OptionIndex;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.OptionLabel;

/** Which column of an answer sheet table holds what. */
final class AnswerColumns {
  static final String RECEIPT = "受付番号";
  private static final String OTHER = "その他";
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:問|[Qq])([0-9]{1,3})(?:_(その他|[0-9A-Za-z]{1,8}))?(?:\\s.*)?", Pattern.DOTALL);

  /**
   * A question's columns; -1 where there is none.
   *
   * @param whole the column with the whole answer
   * @param options a column an option, in the options' order; empty when there are none
   * @param other the column with その他's text
   */
  record Columns(int whole, List<Integer> options, int other) {}

  private final SurveyDraft survey;
  private final List<OptionIndex> indexes;
  private final List<String> headings = new ArrayList<>();
  private final Map<String, Integer> byTarget = new HashMap<>();
  private final List<SurveyFileFaulty.Fault> faults = new ArrayList<>();
  private final List<Columns> questions = new ArrayList<>();
  private int[] free = {};

  private AnswerColumns(SurveyDraft survey) {
    this.survey = survey;
    this.indexes = survey.questions().stream().map(q -> new OptionIndex(q.options())).toList();
  }

  /**
   * Reads the heading row.
   *
   * @throws SurveyFileFaulty when headings are unknown, doubled or missing
   */
  static AnswerColumns read(String file, SurveyDraft survey, UploadedRow row) {
    AnswerColumns columns = new AnswerColumns(survey);
    for (int i = 0; i < row.cells().size(); i++) {
      columns.heading(row.number(), i, row.cell(i));
    }
    if (!columns.byTarget.containsKey(RECEIPT)) {
      columns.fault(row.number(), RECEIPT, "この列がありません。1列目に受付番号を入れてください。");
    }
    for (int q = 1; q <= survey.questions().size(); q++) {
      columns.questions.add(columns.question(row.number(), q));
    }
    columns.free =
        IntStream.rangeClosed(1, survey.questions().size())
            .filter(q -> survey.questions().get(q - 1).kind() == QuestionKind.FREE)
            .map(q -> columns.of(q).whole())
            .filter(column -> column >= 0)
            .toArray();
    if (!columns.faults.isEmpty()) {
      throw new SurveyFileFaulty(
          file, columns.faults.subList(0, Math.min(100, columns.faults.size())));
    }
    return columns;
  }

  /** The heading row of an empty table for a questionnaire. */
  static List<String> template(SurveyDraft survey) {
    List<String> headings = new ArrayList<>(List.of(RECEIPT));
    for (int q = 1; q <= survey.questions().size(); q++) {
      SurveyDraft.Question question = survey.questions().get(q - 1);
      if (question.kind() == QuestionKind.MULTIPLE) {
        for (SurveyDraft.Option option : question.options()) {
          headings.add("問" + q + "_" + option.code() + " " + OptionLabel.plain(option.label()));
        }
      } else {
        headings.add("問" + q);
      }
      if (new OptionIndex(question.options()).other() != OptionIndex.UNKNOWN) {
        headings.add("問" + q + "_" + OTHER);
      }
    }
    return headings;
  }

  /** The heading of a question's whole answers. */
  static String wholeHeading(int question) {
    return "問" + question;
  }

  /** The heading of what explains a question's その他. */
  static String otherHeading(int question) {
    return wholeHeading(question) + "_" + OTHER;
  }

  List<String> headings() {
    return headings;
  }

  /** A heading's column, or null when there is none such. */
  @Nullable Integer column(String heading) {
    int index = headings.indexOf(heading);
    return index < 0 ? null : Integer.valueOf(index);
  }

  int receipt() {
    Integer column = byTarget.get(RECEIPT);
    return column == null ? -1 : column;
  }

  /** The columns of free answers. */
  int[] free() {
    return free;
  }

  Columns of(int question) {
    return questions.get(question - 1);
  }

  OptionIndex index(int question) {
    return indexes.get(question - 1);
  }

  private void heading(int row, int column, String written) {
    String shown = written.isBlank() ? (column + 1) + "列目" : written;
    headings.add(shown);
    String heading =
        Normalizer.normalize(VisibleText.ofCode(written), Normalizer.Form.NFKC).strip();
    if (heading.isEmpty()) {
      return;
    }
    String target = heading.equals(RECEIPT) ? RECEIPT : target(heading);
    if (target == null) {
      fault(row, shown, "設問表にない見出しです。「問1」「問4_2」「問4_その他」のように書いてください。");
    } else if (byTarget.put(target, column) != null) {
      fault(row, shown, "同じ列が二つあります。");
    }
  }

  private @Nullable String target(String heading) {
    Matcher matcher = HEADING.matcher(heading);
    if (!matcher.matches()) {
      return null;
    }
    int question = Integer.parseInt(matcher.group(1));
    if (question < 1 || question > survey.questions().size()) {
      return null;
    }
    String part = matcher.group(2);
    if (part == null) {
      return whole(question);
    }
    OptionIndex index = indexes.get(question - 1);
    if (part.equals(OTHER)) {
      return index.other() == OptionIndex.UNKNOWN ? null : other(question);
    }
    for (int option = 1; option <= index.size(); option++) {
      if (index.option(option).code().equals(part)) {
        return survey.questions().get(question - 1).kind() == QuestionKind.MULTIPLE
            ? option(question, option)
            : null;
      }
    }
    return null;
  }

  private Columns question(int row, int question) {
    Set<Integer> missing = new HashSet<>();
    List<Integer> options = new ArrayList<>();
    for (int option = 1; option <= indexes.get(question - 1).size(); option++) {
      int column = byTarget.getOrDefault(option(question, option), -1);
      options.add(column);
      if (column < 0) {
        missing.add(option);
      }
    }
    int whole = byTarget.getOrDefault(whole(question), -1);
    int other = byTarget.getOrDefault(other(question), -1);
    boolean none = missing.size() == options.size();
    if (whole < 0 && none) {
      fault(row, "問" + question, "この設問の列がありません。");
    } else if (whole >= 0 && !none) {
      fault(row, "問" + question, "一つの列にまとめるか、選択肢ごとの列に分けるか、どちらかにしてください。");
    } else if (whole < 0 && !missing.isEmpty()) {
      fault(row, "問" + question, "選択肢ごとの列が足りません。全ての選択肢の列を作ってください。");
    }
    return new Columns(whole, none ? List.of() : options, other);
  }

  private void fault(int row, String column, String sentence) {
    faults.add(new SurveyFileFaulty.Fault(row, column, sentence));
  }

  private static String whole(int question) {
    return question + ":";
  }

  private static String option(int question, int option) {
    return question + ":" + option;
  }

  private static String other(int question) {
    return question + ":" + OTHER;
  }
}
