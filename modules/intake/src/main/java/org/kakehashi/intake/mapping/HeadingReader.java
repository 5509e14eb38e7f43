package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.MappingProposal.Ground;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.mapping.HeadingMatcher.Match;
import org.kakehashi.intake.mapping.Headings.Part;

/**
 * Reads one column's heading: by number (問1．…, 設問1, Q1, 1. …), by text, and for one option by what
 * stands in brackets, after the number or in the lower row (問3_2, Q3[SQ002], テーマ [労働]).
 */
final class HeadingReader {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\[【(<〔]?\\s?((?:設問|質問|問い|問|[Qq])\\s?)?([0-9]{1,3})\\s?([\\]】)>〕.:、,_-]*)\\s?(.*)",
          Pattern.DOTALL);
  private static final String OPENING = "[(【_:/- \t\n";
  private static final String CLOSING = "])】 \t\n";
  private static final Pattern ORDINAL = Pattern.compile("(?:sq|ao|a)0*([1-9][0-9]{0,2})");
  private static final int LONGEST = 300;
  private static final int MOST_BRACKETS = 4;
  private static final int REMEMBERED = 5_000;

  private record Base(TargetField field, Ground why, double score, String rest) {}

  private final List<TargetField> fields;
  private final Map<String, FieldOptions> names = new HashMap<>();
  private final Map<String, Likeness> labels = new HashMap<>();
  private final Map<String, List<Base>> known = new HashMap<>();

  HeadingReader(List<TargetField> fields) {
    this.fields = List.copyOf(fields);
    for (TargetField field : fields) {
      names.put(field.key(), new FieldOptions(field.options()));
      labels.put(field.key(), Likeness.to(field.label()));
    }
  }

  FieldOptions names(TargetField field) {
    FieldOptions found = names.get(field.key());
    return found == null ? new FieldOptions(field.options()) : found;
  }

  /** The key of the field whose その他 a field explains; empty when there is none. */
  String explained(TargetField otherText) {
    return fields.stream()
        .filter(field -> field.chosen() && field.number() == otherText.number())
        .map(TargetField::key)
        .findFirst()
        .orElse("");
  }

  /** Everything a column's headings may mean. */
  List<Match> read(List<Part> parts, boolean ticksOnly) {
    List<Match> readings = new ArrayList<>();
    if (parts.isEmpty()) {
      return readings;
    }
    String whole = String.join(" ", parts.stream().map(Part::text).toList());
    String shown = cut(Fold.spaced(whole));
    for (TargetField field : fields) {
      if (field.kind() == Kind.NUMBER) {
        rowNumber(field, shown, readings);
        if (parts.size() > 1 && !parts.get(0).carried()) {
          rowNumber(field, Fold.spaced(parts.get(0).text()), readings);
        }
      } else if (Fold.of(field.key()).equals(Fold.of(shown))) {
        readings.add(new Match(field.key(), "", Ground.NUMBER, 1));
      }
    }
    if (parts.size() > 1) {
      String top = cut(Fold.spaced(parts.get(0).text()));
      String bottom = cut(Fold.spaced(parts.get(parts.size() - 1).text()));
      boolean option = false;
      for (Base base : bases(top)) {
        option |= option(base, bottom, ticksOnly, readings);
      }
      if (option) {
        return readings;
      }
    }
    if (parts.stream().noneMatch(Part::carried) && !KnownHeadings.noQuestion(shown)) {
      for (Base base : bases(shown)) {
        if (!option(base, base.rest(), ticksOnly, readings)) {
          whole(base, shown, readings);
        }
      }
      bracketed(shown, ticksOnly, readings);
    }
    return readings;
  }

  private static void rowNumber(TargetField field, String shown, List<Match> readings) {
    int sure = KnownHeadings.number(shown);
    if (Fold.of(field.key()).equals(Fold.of(shown))) {
      readings.add(new Match(field.key(), "", Ground.ROW_NUMBER, 1));
    } else if (sure >= 0) {
      readings.add(new Match(field.key(), "", Ground.ROW_NUMBER, 0.9 - sure / 100.0));
    }
  }

  /** The fields a heading is about, by number and by text. */
  private List<Base> bases(String shown) {
    List<Base> bases = known.get(shown);
    if (bases == null) {
      bases = found(shown);
      if (known.size() < REMEMBERED) {
        known.put(shown, bases);
      }
    }
    return bases;
  }

  private List<Base> found(String shown) {
    List<Base> bases = new ArrayList<>();
    Matcher numbered = NUMBERED.matcher(shown);
    boolean byNumber =
        numbered.matches() && (numbered.group(1) != null || !numbered.group(3).isEmpty());
    int number = byNumber ? Integer.parseInt(numbered.group(2)) : 0;
    String rest = byNumber ? numbered.group(4) : shown;
    Likeness text = Likeness.to(rest);
    for (TargetField field : fields) {
      if (field.kind() == Kind.NUMBER || field.kind() == Kind.OTHER_TEXT) {
        continue;
      }
      double like = text.of(labels.getOrDefault(field.key(), text));
      if (byNumber && field.number() == number) {
        bases.add(
            rest.isEmpty() || like >= 1
                ? new Base(field, Ground.NUMBER, 1, rest)
                : like >= Likeness.SIMILAR
                    ? new Base(field, Ground.NUMBER_AND_TEXT, 0.95, rest)
                    : new Base(field, Ground.NUMBER_ONLY, 0.6, rest));
      } else if (like >= Likeness.SIMILAR) {
        Ground why = like >= 1 ? Ground.TEXT : Ground.SIMILAR_TEXT;
        // a heading with another field's number must say this one's text nearly to the letter
        double score = like >= 1 ? 0.96 : byNumber ? 0.2 + 0.45 * like : 0.3 + 0.5 * like;
        bases.add(new Base(field, why, score, ""));
      }
    }
    return bases;
  }

  private static void whole(Base base, String shown, List<Match> readings) {
    if (KnownHeadings.otherText(shown)
        || (base.why() == Ground.SIMILAR_TEXT && Fold.of(shown).startsWith("その他"))) {
      return;
    }
    readings.add(new Match(base.field().key(), "", base.why(), base.score()));
  }

  /** テーマ [労働], テーマ／その他, その他テーマ. */
  private void bracketed(String shown, boolean ticksOnly, List<Match> readings) {
    int brackets = 0;
    for (int i = 1; i < shown.length() && brackets < MOST_BRACKETS; i++) {
      if ("[(【:/>|_ ".indexOf(shown.charAt(i)) >= 0) {
        brackets++;
        String suffix = shown.substring(i);
        for (Base base : bases(shown.substring(0, i).strip())) {
          option(base, suffix, ticksOnly, readings);
        }
      }
    }
    String fold = Fold.of(shown);
    if (fold.startsWith("その他") && fold.length() > 3) {
      for (Base base : bases(fold.substring(3))) {
        otherText(base, readings);
      }
    }
  }

  /** What stands between brackets or after a separator. */
  private static String bare(String suffix) {
    int from = 0;
    int to = suffix.length();
    while (from < to && OPENING.indexOf(suffix.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && CLOSING.indexOf(suffix.charAt(to - 1)) >= 0) {
      to--;
    }
    return suffix.substring(from, to);
  }

  /** Whether what follows a field's heading names one of its options. */
  private boolean option(Base base, String suffix, boolean ticksOnly, List<Match> readings) {
    TargetField field = base.field();
    String name = bare(suffix);
    if (!field.chosen() || name.isEmpty()) {
      return false;
    }
    if (KnownHeadings.otherText(name)
        || (KnownHeadings.other(name) && (!ticksOnly || field.other().isEmpty()))) {
      return otherText(base, readings);
    }
    String code = code(field, name, suffix);
    if (code == null) {
      return false;
    }
    double score = Math.max(base.score(), base.why() == Ground.NUMBER_ONLY ? 0.9 : 0) - 0.03;
    readings.add(new Match(field.key(), code, Ground.OPTION, score));
    return true;
  }

  private @Nullable String code(TargetField field, String name, String suffix) {
    FieldOptions options = names(field);
    // a label may end in a bracket of its own
    String code =
        options.code(suffix.replaceFirst("^[\\[(【_:/>|\\s-]+", "").replaceFirst("]$", ""));
    code = code == null ? options.code(name) : code;
    // 「2 教育」: code and label, as this product's own form has them
    int blank = name.indexOf(' ');
    if (code == null && blank > 0) {
      String byCode = options.code(name.substring(0, blank));
      code = byCode != null && byCode.equals(name.substring(0, blank)) ? byCode : null;
    }
    code = code == null ? options.shortened(name) : code;
    if (code == null) {
      Matcher ordinal = ORDINAL.matcher(Fold.of(name));
      int place = ordinal.matches() ? Integer.parseInt(ordinal.group(1)) : 0;
      code =
          place >= 1 && place <= field.options().size()
              ? field.options().get(place - 1).code()
              : null;
    }
    return code;
  }

  private boolean otherText(Base base, List<Match> readings) {
    for (TargetField field : fields) {
      if (field.kind() == Kind.OTHER_TEXT && field.number() == base.field().number()) {
        double score = Math.max(base.score(), 0.55);
        readings.add(new Match(field.key(), "", Ground.OTHER_TEXT, score));
        return true;
      }
    }
    return false;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
