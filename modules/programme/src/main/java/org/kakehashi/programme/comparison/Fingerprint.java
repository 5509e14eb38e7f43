package org.kakehashi.programme.comparison;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.ContentFingerprint;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Legend;
import org.kakehashi.programme.Mark;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;

/**
 * SHA-256 of a comparison's content; each text stands behind its length, so no two contents run
 * together.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(ComparisonEntry entry) {
    Fingerprint fingerprint = new Fingerprint(ContentFingerprint.digest());
    fingerprint.entry(entry);
    return ContentFingerprint.of(fingerprint.digest);
  }

  private void entry(ComparisonEntry entry) {
    text(Integer.toString(entry.year().year()));
    text(entry.title());
    text(entry.rowHeader());
    size(entry.options());
    entry.options().forEach(this::text);
    size(entry.criteria());
    for (Criterion criterion : entry.criteria()) {
      text(criterion.name());
      for (ComparisonCell cell : criterion.cells()) {
        Mark mark = cell.mark();
        text(mark == null ? null : mark.symbol());
        text(cell.reason());
      }
    }
    Legend legend = entry.legend();
    for (Mark mark : Mark.values()) {
      text(legend.word(mark));
    }
    size(entry.citations());
    entry.citations().forEach(this::citation);
    text(entry.referenceNote());
    text(entry.conclusion());
    source(entry.source());
  }

  private void citation(Citation citation) {
    text(citation.criterion());
    text(citation.option());
    text(citation.supports());
    text(citation.text());
    source(citation.source());
    text(citation.reference());
  }

  private void source(@Nullable Source source) {
    text(source == null ? null : source.title());
    StatedDate date = source == null ? null : source.date();
    text(date == null ? null : date.code());
  }

  private void size(List<?> list) {
    text(Integer.toString(list.size()));
  }

  private void text(@Nullable String text) {
    byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
    String length = text == null ? "-;" : bytes.length + ";";
    digest.update(length.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
