package org.kakehashi.programme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;

/**
 * What is written down about a decision (決定の記録).
 *
 * @param year the fiscal year it is for
 * @param subject up to 200 characters, unique in its fiscal year
 * @param date of the decision or of the paper that proposes it, null when not stated
 * @param modes how participants and lecturers take part, null when it is not about that
 * @param text what is decided, up to 4000 characters
 * @param grounds why
 */
public record DecisionEntry(
    FiscalYear year,
    String subject,
    @Nullable StatedDate date,
    DecisionStatus status,
    @Nullable AttendanceModes modes,
    String text,
    Grounds grounds,
    @Nullable Source source) {
  public DecisionEntry {
    BrokenRules.Collector broken = BrokenRules.collector();
    subject = broken.required("subject", "決定の件名", subject, 200);
    text = broken.required("text", "決定の内容", text, 4000);
    broken.refuse();
  }

  /** In order. */
  public List<String> reasons() {
    return grounds.reasons();
  }

  /** The headings that were weighed. */
  public Map<Factor, String> factors() {
    return grounds.factors();
  }

  /** What it rests on. */
  public List<Trace> traces() {
    return grounds.traces();
  }
}
