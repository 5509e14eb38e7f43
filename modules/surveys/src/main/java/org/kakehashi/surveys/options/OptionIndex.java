package org.kakehashi.surveys.options;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.intake.CellReading;
import org.kakehashi.intake.OptionNames;
import org.kakehashi.intake.TargetField;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.survey.SurveyDraft;

/**
 * Finds a question's options by what stands in a cell: code or label as the questionnaire writes
 * them, else what {@link OptionNames} understands.
 */
public final class OptionIndex {
  public static final int UNKNOWN = OptionNames.UNKNOWN;

  /** It names two options, for instance the code of one and the label of another. */
  public static final int AMBIGUOUS = OptionNames.AMBIGUOUS;

  /** Cells of one wording are looked up once; so many wordings are remembered. */
  private static final int REMEMBERED = 10_000;

  private static final int[] NOT_PLAIN = {};

  private final List<SurveyDraft.Option> options;
  private final Map<String, Integer> exact = new HashMap<>();
  private final OptionNames names;
  private final Map<String, CellReading> readings = new HashMap<>();
  private final Map<String, int[]> lists = new HashMap<>();

  public OptionIndex(List<SurveyDraft.Option> options) {
    this.options = options;
    for (int i = 0; i < options.size(); i++) {
      SurveyDraft.Option option = options.get(i);
      int position = i + 1;
      for (String name : List.of(option.code(), option.label())) {
        exact.merge(name, position, OptionNames::same);
      }
    }
    this.names = new OptionNames(options.stream().map(OptionIndex::target).toList());
  }

  private static TargetField.Option target(SurveyDraft.Option option) {
    return new TargetField.Option(
        option.code(), option.label(), option.kind() == AnswerOption.Kind.OTHER);
  }

  /** The option's position from 1 when it is written as in the questionnaire, or a constant. */
  public int exactly(String cell) {
    return exact.getOrDefault(cell, UNKNOWN);
  }

  /** What a cell says that is neither blank nor {@link #listed}. */
  public CellReading read(String cell) {
    CellReading known = readings.get(cell);
    if (known == null) {
      int position = exactly(cell);
      known =
          position > 0
              ? CellReading.one(CellReading.Kind.AS_WRITTEN, position)
              : position == AMBIGUOUS
                  ? CellReading.none(CellReading.Kind.AMBIGUOUS, cell, 1)
                  : names.read(cell);
      if (readings.size() < REMEMBERED) {
        readings.put(cell, known);
      }
    }
    return known;
  }

  /**
   * The positions of the options that a cell lists with semicolons.
   *
   * @return empty unless each is written as in the questionnaire and none comes twice
   */
  public int[] listed(String cell) {
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
    return once && (parts.length == 1 || names.whole(cell) == UNKNOWN) ? positions : NOT_PLAIN;
  }

  /** The option at a position from 1. */
  public SurveyDraft.Option option(int position) {
    return options.get(position - 1);
  }

  /** The position of the option with that code, or {@link #UNKNOWN}. */
  public int coded(String code) {
    for (int position = 1; position <= options.size(); position++) {
      if (option(position).code().equals(code)) {
        return position;
      }
    }
    return UNKNOWN;
  }

  /** The position of その他, or {@link #UNKNOWN}. */
  public int other() {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).kind() == AnswerOption.Kind.OTHER) {
        return i + 1;
      }
    }
    return UNKNOWN;
  }

  public int size() {
    return options.size();
  }
}
