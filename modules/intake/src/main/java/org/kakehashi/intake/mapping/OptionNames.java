package org.kakehashi.intake.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.TargetField;

/**
 * Finds a field's option by what is written: its code or label in any width, or both together
 * (1．必要, （1）必要, ①必要) when they agree.
 */
final class OptionNames {
  private static final Pattern NUMBERED =
      Pattern.compile("[(\\[<【]?([0-9a-z]{1,8})(?:[)\\]>】][.:、,]?|[.:、,_-])(.+)");
  private static final int REMEMBERED = 10_000;
  private static final String NONE = "";

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> exact = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, String> known = new HashMap<>();

  OptionNames(List<TargetField.Option> options) {
    for (TargetField.Option option : options) {
      put(exact, option.code(), option.code());
      put(exact, option.label(), option.code());
      put(codes, Fold.code(option.code()), option.code());
      put(labels, Fold.of(option.label()), option.code());
    }
    codes.forEach(
        (name, code) -> {
          String labelled = labels.get(name);
          if (labelled != null && !labelled.equals(code)) {
            ambiguous.add(name);
          }
        });
  }

  private void put(Map<String, String> names, String name, String code) {
    String before = names.putIfAbsent(name, code);
    if (before != null && !before.equals(code)) {
      ambiguous.add(name);
    }
  }

  /** The code of the one option that is written there, or null. */
  @Nullable String code(String written) {
    String found = known.get(written);
    if (found == null) {
      found = find(written);
      if (known.size() < REMEMBERED) {
        known.put(written, found);
      }
    }
    return found.isEmpty() ? null : found;
  }

  /** The code of the option with that label, or null. */
  @Nullable String labelled(String written) {
    return labels.get(Fold.of(written));
  }

  /**
   * The code of the one option that a heading shortens: 医療・福祉 for 医療・福祉（病院、介護など）. Not for values: a
   * person looks at headings.
   */
  @Nullable String shortened(String heading) {
    String fold = Fold.of(heading);
    List<String> beginning =
        labels.entrySet().stream()
            .filter(label -> fold.length() >= 2 && label.getKey().startsWith(fold))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return beginning.size() == 1 ? beginning.get(0) : null;
  }

  private String find(String written) {
    String plain = exact.get(written);
    if (plain != null && !ambiguous.contains(written)) {
      return plain;
    }
    String code = Fold.code(written);
    String fold = Fold.of(written);
    if (fold.isEmpty() || ambiguous.contains(code) || ambiguous.contains(fold)) {
      return NONE;
    }
    String coded = codes.get(code);
    String same = coded == null ? labels.get(fold) : coded;
    return same == null ? numbered(fold) : same;
  }

  /** Code and label must name the same option. */
  private String numbered(String fold) {
    Matcher both = NUMBERED.matcher(fold);
    if (both.matches()) {
      String code = codes.get(both.group(1));
      String labelled = labels.get(both.group(2));
      if (code != null && code.equals(labelled)) {
        return code;
      }
    }
    for (Map.Entry<String, String> code : codes.entrySet()) {
      if (fold.startsWith(code.getKey())
          && code.getValue().equals(labels.get(fold.substring(code.getKey().length())))) {
        return code.getValue();
      }
    }
    return NONE;
  }
}
