package org.kakehashi.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a question's options as people write them: folded, with the option's number before
 * its label, several in one cell. Where a cell can be told apart into known names the parts are
 * meant, never what they would make if they were joined.
 */
public final class OptionNames {
  public static final int UNKNOWN = -1;

  /** It names two options, for instance the code of one and the label of another. */
  public static final int AMBIGUOUS = -2;

  /** Semicolons and line breaks part whatever stands between; a clerk confirms the others. */
  private static final String ALWAYS = ";\n";

  private static final String CONFIRMED = ",、/・|\t ";
  private static final int MOST_PARTS = 300;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "[(\\[【〔<]?([0-9a-z]{1,8})(?:[)\\]】〕>]|[.:_]|~(?![0-9])|\\)\\.|\\.\\))?[ \\n]?(.+)",
          Pattern.DOTALL);

  private final List<TargetField.Option> options;
  private final Map<String, Integer> folded = new HashMap<>();
  private final Map<String, Integer> tight = new HashMap<>();
  private final Map<String, Integer> codes = new HashMap<>();

  public OptionNames(List<TargetField.Option> options) {
    this.options = options;
    for (int i = 0; i < options.size(); i++) {
      int position = i + 1;
      codes.merge(Folding.of(options.get(i).code()), position, OptionNames::same);
      for (String name : List.of(options.get(i).code(), options.get(i).label())) {
        String fold = Folding.of(name);
        folded.merge(fold, position, OptionNames::same);
        tight.merge(Folding.tight(fold), position, OptionNames::same);
      }
    }
  }

  /** One position where two are the same, else that it is ambiguous. */
  public static Integer same(Integer one, Integer other) {
    return one.equals(other) ? one : Integer.valueOf(AMBIGUOUS);
  }

  /** The position of the one option that the whole cell names, or a constant. */
  public int whole(String cell) {
    return named(Folding.of(cell));
  }

  /** What a cell says that is not written as in the questionnaire. */
  public CellReading read(String cell) {
    String text = Folding.of(cell);
    int position = named(text);
    if (position > 0) {
      return CellReading.one(CellReading.Kind.OTHERWISE, position);
    }
    if (position == AMBIGUOUS) {
      return CellReading.none(CellReading.Kind.AMBIGUOUS, cell, 1);
    }
    CellReading several = several(text);
    if (several.understood() || several.parts() > 1) {
      return several;
    }
    // blanks inside a label, provided its pieces are no names themselves
    int joined = tight.getOrDefault(Folding.tight(text), UNKNOWN);
    if (joined > 0) {
      return CellReading.one(CellReading.Kind.OTHERWISE, joined);
    }
    return contradictory(text)
        ? CellReading.none(CellReading.Kind.CONTRADICTORY, cell, 1)
        : CellReading.none(CellReading.Kind.UNKNOWN, several.unknown(), several.parts());
  }

  /**
   * The position of the one option that a cell names by itself, or a constant; what lists several
   * names none.
   */
  public int single(String cell) {
    String text = Folding.of(cell);
    int position = named(text);
    if (position != UNKNOWN) {
      return position;
    }
    int joined = tight.getOrDefault(Folding.tight(text), UNKNOWN);
    return joined > 0 && several(text).parts() > 1 ? UNKNOWN : joined;
  }

  private int named(String text) {
    Integer known = folded.get(text);
    if (known != null) {
      return known;
    }
    if (text.chars().noneMatch(c -> Folding.gap((char) c))) {
      known = tight.get(text);
      if (known != null) {
        return known;
      }
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches() && apart(text, numbered)) {
      int code = codes.getOrDefault(numbered.group(1), UNKNOWN);
      if (code > 0 && code == label(numbered.group(2))) {
        return code;
      }
    }
    return UNKNOWN;
  }

  /** "3人" is no option 3 with the label 人 unless a sign or the label itself says so. */
  private static boolean apart(String text, Matcher numbered) {
    String rest = numbered.group(2);
    boolean sign = numbered.start(2) > numbered.end(1);
    boolean blankOnly = sign && Folding.gap(text.charAt(numbered.end(1)));
    boolean code = rest.charAt(0) < 0x80 && Character.isLetterOrDigit(rest.charAt(0));
    return sign ? !(blankOnly && rest.chars().allMatch(Character::isDigit)) : !code;
  }

  private int label(String rest) {
    String fold = Folding.tight(rest);
    int found = tight.getOrDefault(fold, UNKNOWN);
    return found > 0 && Folding.tight(Folding.of(options.get(found - 1).label())).equals(fold)
        ? found
        : UNKNOWN;
  }

  private boolean contradictory(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches() || !apart(text, numbered)) {
      return false;
    }
    int code = codes.getOrDefault(numbered.group(1), UNKNOWN);
    int label = label(numbered.group(2));
    return code > 0 && label > 0 && code != label;
  }

  /** The names that stand in a cell one after the other, each as long as possible. */
  private CellReading several(String text) {
    Set<Integer> positions = new LinkedHashSet<>();
    Set<Character> separators = new LinkedHashSet<>();
    List<Integer> ends = ends(text);
    int parts = 0;
    int at = 0;
    while (at < text.length() && ends.size() <= MOST_PARTS) {
      int next = afterSeparators(text, at);
      if (next > at) {
        if (parts > 0 && next < text.length()) {
          needed(text.substring(at, next), separators);
        }
        at = next;
        continue;
      }
      int end = -1;
      for (int i = ends.size() - 1; i >= 0 && ends.get(i) > at; i--) {
        int position = named(text.substring(at, ends.get(i)));
        if (position > 0) {
          positions.add(position);
          end = ends.get(i);
          break;
        }
      }
      if (end < 0) {
        int from = at;
        int until = ends.stream().filter(each -> each > from).findFirst().orElse(text.length());
        String unknown = text.substring(at, until);
        boolean wrong = contradictory(unknown);
        boolean others = parts > 0 || anyNamed(text, ends, until);
        return CellReading.none(
            wrong && others ? CellReading.Kind.CONTRADICTORY : CellReading.Kind.UNKNOWN,
            others ? unknown : text,
            others ? 2 : 1);
      }
      parts++;
      at = end;
    }
    StringBuilder by = new StringBuilder();
    separators.forEach(by::append);
    return positions.isEmpty()
        ? CellReading.none(CellReading.Kind.UNKNOWN, text, 1)
        : new CellReading(
            CellReading.Kind.OTHERWISE,
            positions.stream().mapToInt(Integer::intValue).toArray(),
            by.toString(),
            parts,
            "");
  }

  /** Whether a part after the one that is unknown names an option. */
  private boolean anyNamed(String text, List<Integer> ends, int from) {
    int at = from;
    for (int end : ends) {
      if (end > at) {
        int start = afterSeparators(text, at);
        if (start < end && named(text.substring(start, end)) > 0) {
          return true;
        }
        at = end;
      }
    }
    return false;
  }

  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      if (separates(text.charAt(i)) && !separates(text.charAt(i - 1))) {
        ends.add(i);
      }
    }
    if (!text.isEmpty() && !separates(text.charAt(text.length() - 1))) {
      ends.add(text.length());
    }
    return ends;
  }

  private static boolean separates(char c) {
    return ALWAYS.indexOf(c) >= 0 || CONFIRMED.indexOf(c) >= 0;
  }

  private static int afterSeparators(String text, int at) {
    int next = at;
    while (next < text.length() && separates(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static void needed(String run, Set<Character> separators) {
    if (run.chars().noneMatch(c -> ALWAYS.indexOf(c) >= 0)) {
      separators.add(run.strip().isEmpty() ? run.charAt(0) : run.strip().charAt(0));
    }
  }
}
