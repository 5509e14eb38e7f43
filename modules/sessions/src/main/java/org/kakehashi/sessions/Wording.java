package org.kakehashi.sessions;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What every text people enter has to keep to: no control characters, a limit, no outer blanks. */
final class Wording {
  private Wording() {}

  static String required(String label, @Nullable String text, int limit) {
    String kept = optional(label, text, limit);
    if (kept == null) {
      throw new EntryMissing(label);
    }
    return kept;
  }

  /** The text without outer blanks and with plain line feeds; null when nothing is left. */
  static @Nullable String optional(String label, @Nullable String text, int limit) {
    String kept = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    if (kept.isEmpty()) {
      return null;
    }
    if (kept.codePoints().anyMatch(c -> (Character.isISOControl(c) && c != '\n') || unpaired(c))) {
      throw new UnprintableText(label);
    }
    if (kept.codePointCount(0, kept.length()) > limit) {
      throw new EntryTooLong(label, limit);
    }
    return kept;
  }

  /** Texts of a list, each of which must be filled; a refusal says which, counted from 1. */
  static List<String> each(String label, List<String> texts, int limit) {
    return IntStream.range(0, texts.size())
        .mapToObj(at -> required(label + (at + 1), texts.get(at), limit))
        .toList();
  }

  static @Nullable Integer count(String label, @Nullable Integer count) {
    if (count != null && (count < 0 || count > 1_000_000)) {
      throw new CountOutOfRange(label);
    }
    return count;
  }

  private static boolean unpaired(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
