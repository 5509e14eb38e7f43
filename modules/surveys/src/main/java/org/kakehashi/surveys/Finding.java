package org.kakehashi.surveys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a person read from a table, in a sentence.
 *
 * @param text as papers print it, without a leading ⇒
 * @param warnings where words and figures disagree, a Japanese sentence each; they advise, never
 *     block
 * @param recordedBy the post
 * @param version one higher with each rewording
 */
public record Finding(
    UUID id,
    Kind kind,
    String text,
    List<String> warnings,
    Instant recordedAt,
    String recordedBy,
    int version) {

  /** What a finding rests on. */
  public enum Kind {
    /** 所見: read from a table of counts. */
    FINDING("所見"),
    /** 結論: drawn from free answers; printed after ⇒. */
    CONCLUSION("結論");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word that screens and templates use. */
    public String label() {
      return label;
    }
  }

  public Finding {
    warnings = List.copyOf(warnings);
  }
}
