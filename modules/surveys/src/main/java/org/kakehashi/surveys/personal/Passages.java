package org.kakehashi.surveys.personal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kakehashi.intake.PersonalDataHint;

/** Passages that were found in texts, compared without their width and spacing. */
public final class Passages {
  private static final Passages NONE = new Passages(Set.of());

  private final Set<String> folded;

  private Passages(Set<String> folded) {
    this.folded = folded;
  }

  /** No passage. */
  public static Passages none() {
    return NONE;
  }

  /** The passages of a text. */
  public static Passages of(String text, List<PersonalDataHint> hints) {
    return new Passages(
        hints.stream()
            .map(hint -> fold(hint.in(text)))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  static Passages kept(String lines) {
    return new Passages(lines.lines().collect(Collectors.toCollection(TreeSet::new)));
  }

  String lines() {
    return String.join("\n", folded);
  }

  /** Those of a text's passages that are not among these. */
  public List<PersonalDataHint> beyond(String text, List<PersonalDataHint> hints) {
    List<PersonalDataHint> beyond = new ArrayList<>();
    for (PersonalDataHint hint : hints) {
      if (!folded.contains(fold(hint.in(text)))) {
        beyond.add(hint);
      }
    }
    return beyond;
  }

  /** What the passages seem to be, each kind once: 電話番号、氏名. */
  public static String kinds(List<PersonalDataHint> hints) {
    return hints.stream()
        .map(hint -> hint.kind().label())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private static String fold(String passage) {
    return Normalizer.normalize(passage, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
