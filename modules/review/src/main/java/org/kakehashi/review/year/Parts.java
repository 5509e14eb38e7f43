package org.kakehashi.review.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Source;
import org.kakehashi.review.AnswerToCommittee.Part;
import org.kakehashi.sessions.Total;

/** Collects the parts of an answer; what has no value stays without one. */
final class Parts {
  private final List<Part> parts = new ArrayList<>();

  Parts with(String label, @Nullable String value, @Nullable String source) {
    parts.add(value == null ? new Part(label, null, null) : new Part(label, value, source));
    return this;
  }

  /** Several statements, each on its own line. */
  Parts with(String label, Collection<String> lines, Collection<@Nullable Source> sources) {
    String stated =
        sources.stream()
            .filter(Objects::nonNull)
            .map(Source::label)
            .distinct()
            .collect(Collectors.joining("、"));
    return with(
        label, lines.isEmpty() ? null : String.join("\n", lines), stated.isEmpty() ? null : stated);
  }

  /** A sum that one unknown part makes unknown. */
  Parts with(String label, Total total, String source) {
    return with(label, total.sum() == null ? null : total.label() + "人", source);
  }

  /** What no data of the office state so far. */
  Parts unknown(String... labels) {
    for (String label : labels) {
      parts.add(new Part(label, null, null));
    }
    return this;
  }

  List<Part> list() {
    return parts;
  }
}
