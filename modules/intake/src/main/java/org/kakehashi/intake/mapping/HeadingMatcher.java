package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.kakehashi.intake.MappingProposal.Ground;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;

/**
 * Finds which column fills which field: the surest pairs first, each column once, and each field or
 * option of a field once.
 */
final class HeadingMatcher {
  private static final String NO_FIELD = "";

  /**
   * What a column is taken for.
   *
   * @param field the field's key; empty for nothing
   * @param option the code of the option it stands for; empty for the whole field
   * @param score how sure it is, from 0 to 1
   */
  record Match(String field, String option, Ground why, double score) {
    static final Match NONE = new Match(NO_FIELD, "", Ground.NONE, 0);
  }

  private record Candidate(int column, Match match) {}

  private final List<TargetField> fields;
  private final HeadingReader reader;

  HeadingMatcher(List<TargetField> fields) {
    this.fields = List.copyOf(fields);
    this.reader = new HeadingReader(fields);
  }

  /**
   * The columns' matches, in their order.
   *
   * @param ticks whether nothing but ticks stands in a column
   */
  List<Match> match(Headings headings, IntPredicate ticks) {
    List<Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < headings.width(); c++) {
      for (Match match : reader.read(headings.columns().get(c), ticks.test(c))) {
        candidates.add(new Candidate(c, match));
      }
    }
    Set<String> inParts = inParts(candidates);
    candidates.removeIf(
        candidate ->
            candidate.match().option().isEmpty() && inParts.contains(candidate.match().field()));
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.match().score())
            .thenComparingInt(Candidate::column));
    Match[] chosen = new Match[headings.width()];
    Set<String> taken = new HashSet<>();
    Set<String> whole = new HashSet<>();
    Set<String> parted = new HashSet<>();
    for (Candidate candidate : candidates) {
      Match match = candidate.match();
      String target = match.field() + "\n" + match.option();
      boolean ofOption = !match.option().isEmpty();
      boolean fits = ofOption ? !whole.contains(match.field()) : !parted.contains(match.field());
      if (chosen[candidate.column()] == null && fits && taken.add(target)) {
        chosen[candidate.column()] = match;
        (ofOption ? parted : whole).add(match.field());
      }
    }
    List<Match> matches = new ArrayList<>();
    for (Match match : chosen) {
      matches.add(match == null ? Match.NONE : match);
    }
    bareOptions(headings, matches);
    bareOthers(headings, matches);
    return matches;
  }

  /** Fields of which two columns or more name options: no column holds their whole answer. */
  private static Set<String> inParts(List<Candidate> candidates) {
    Map<String, Set<Integer>> columns = new HashMap<>();
    Map<String, Set<String>> options = new HashMap<>();
    for (Candidate candidate : candidates) {
      Match match = candidate.match();
      if (!match.option().isEmpty()) {
        columns.computeIfAbsent(match.field(), key -> new HashSet<>()).add(candidate.column());
        options.computeIfAbsent(match.field(), key -> new HashSet<>()).add(match.option());
      }
    }
    Set<String> parted = new HashSet<>(columns.keySet());
    parted.removeIf(
        field ->
            columns.getOrDefault(field, Set.of()).size() < 2
                || options.getOrDefault(field, Set.of()).size() < 2);
    return parted;
  }

  /**
   * Headings that are nothing but labels: at least two of one field, which no other column fills.
   */
  private void bareOptions(Headings headings, List<Match> matches) {
    for (TargetField field : fields) {
      if (!field.chosen()
          || matches.stream().anyMatch(match -> match.field().equals(field.key()))) {
        continue;
      }
      FieldOptions names = reader.names(field);
      List<Candidate> found = new ArrayList<>();
      for (int c = 0; c < headings.width(); c++) {
        String code = names.labelled(headings.shown(c));
        if (matches.get(c).field().isEmpty() && code != null && onlyIn(field, headings.shown(c))) {
          found.add(new Candidate(c, new Match(field.key(), code, Ground.OPTION, 0.5)));
        }
      }
      if (found.size() >= 2) {
        found.forEach(candidate -> matches.set(candidate.column(), candidate.match()));
      }
    }
  }

  private boolean onlyIn(TargetField field, String label) {
    return fields.stream()
        .filter(TargetField::chosen)
        .filter(other -> !other.key().equals(field.key()))
        .allMatch(other -> reader.names(other).labelled(label) == null);
  }

  /** その他の内容 and the like belong to the field on their left. */
  private void bareOthers(Headings headings, List<Match> matches) {
    for (int c = 1; c < headings.width(); c++) {
      if (!matches.get(c).field().isEmpty()
          || !(KnownHeadings.otherText(headings.shown(c))
              || KnownHeadings.other(headings.shown(c)))) {
        continue;
      }
      String left = matches.get(c - 1).field();
      for (TargetField field : fields) {
        if (field.kind() == Kind.OTHER_TEXT
            && reader.explained(field).equals(left)
            && matches.stream().noneMatch(match -> match.field().equals(field.key()))) {
          matches.set(c, new Match(field.key(), "", Ground.OTHER_TEXT, 0.6));
        }
      }
    }
  }
}
