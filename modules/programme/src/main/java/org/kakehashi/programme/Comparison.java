package org.kakehashi.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A comparison of formats as kept.
 *
 * @param version handed back when it is changed
 * @param revision counted from 1; the next with each change of content
 * @param fingerprint SHA-256 of the content, in hex: the same content has the same one
 */
public record Comparison(
    UUID id, int version, int revision, String fingerprint, ComparisonEntry entry) {

  /** How often each mark stands under each format. */
  public TallyOfMarks tallyOfMarks() {
    return TallyOfMarks.of(entry);
  }

  /** What is still to be written, row by row; empty when the comparison is complete. */
  public List<MissingPart> missing() {
    List<MissingPart> missing = new ArrayList<>();
    for (Criterion criterion : entry.criteria()) {
      for (int column = 0; column < entry.options().size(); column++) {
        ComparisonCell cell = criterion.cells().get(column);
        String option = entry.options().get(column);
        if (cell.mark() == null) {
          missing.add(new MissingPart(criterion.name(), option, "記号"));
        }
        if (cell.reason() == null) {
          missing.add(new MissingPart(criterion.name(), option, "理由"));
        }
      }
    }
    return List.copyOf(missing);
  }
}
