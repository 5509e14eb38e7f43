package org.kakehashi.surveys.answers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.survey.SurveyDraft;

/**
 * Finds a question's option by what stands in a cell: code or label as the questionnaire writes
 * them, else the same in another width, case or spacing, 〜 for ～ among them.
 */
final class OptionIndex {
  static final int UNKNOWN = -1;

  /** It names two options, for instance the code of one and the label of another. */
  static final int AMBIGUOUS = -2;

  /** Cells of one wording are looked up once; so many wordings are remembered. */
  private static final int REMEMBERED = 10_000;

  private static final int[] NOT_PLAIN = {};

  private final List<SurveyDraft.Option> options;
  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> folded = new HashMap<>();
  private final Map<String, String> foldings = new HashMap<>();
  private final Map<String, int[]> lists = new HashMap<>();

  OptionIndex(List<SurveyDraft.Option> options) {
    this.options = options;
    for (int i = 0; i < options.size(); i++) {
      SurveyDraft.Option option = options.get(i);
      int position = i + 1;
      for (String name : List.of(option.code(), option.label())) {
        exact.merge(name, position, OptionIndex::same);
        folded.merge(fold(name), position, OptionIndex::same);
      }
    }
  }

  /** The option's position from 1 when it is written as in the questionnaire, or a constant. */
  int exactly(String cell) {
    return exact.getOrDefault(cell, UNKNOWN);
  }

  /** The same when it is written otherwise. */
  int otherwise(String cell) {
    String fold = foldings.get(cell);
    if (fold == null) {
      fold = fold(cell);
      if (foldings.size() < REMEMBERED) {
        foldings.put(cell, fold);
      }
    }
    return folded.getOrDefault(fold, UNKNOWN);
  }

  /**
   * The positions of the options that a cell lists with semicolons.
   *
   * @return empty unless each is written as in the questionnaire and none comes twice
   */
  int[] listed(String cell) {
    int[] known = lists.get(cell);
    if (known == null) {
      known = list(cell);
      if (lists.size() < REMEMBERED) {
        lists.put(cell, known);
      }
    }
    return known;
  }

  private int[] list(String cell) {
    String[] parts = cell.split(";", -1);
    int[] positions = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      positions[i] = exactly(parts[i]);
      if (positions[i] < 0) {
        return NOT_PLAIN;
      }
    }
    boolean once = Arrays.stream(positions).distinct().count() == positions.length;
    return once && (parts.length == 1 || otherwise(cell) == UNKNOWN) ? positions : NOT_PLAIN;
  }

  String label(int position) {
    return options.get(position - 1).label();
  }

  /** The position of the option with that code, or {@link #UNKNOWN}. */
  int coded(String code) {
    for (int position = 1; position <= options.size(); position++) {
      if (code(position).equals(code)) {
        return position;
      }
    }
    return UNKNOWN;
  }

  String code(int position) {
    return options.get(position - 1).code();
  }

  /** The position of その他, or {@link #UNKNOWN}. */
  int other() {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).kind() == AnswerOption.Kind.OTHER) {
        return i + 1;
      }
    }
    return UNKNOWN;
  }

  int size() {
    return options.size();
  }

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('\u301C', '~')
        .replace(" ", "")
        .replace("\n", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Integer same(Integer one, Integer other) {
    return one.equals(other) ? one : Integer.valueOf(AMBIGUOUS);
  }
}
