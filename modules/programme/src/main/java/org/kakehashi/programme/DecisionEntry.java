package org.kakehashi.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.TooManyEntries;

/**
 * What is written down about a decision (決定の記録).
 *
 * @param year the fiscal year it is for
 * @param subject up to 200 characters, unique in its fiscal year
 * @param date of the decision or of the paper that proposes it, null when not stated
 * @param modes how participants and lecturers take part, null when it is not about that
 * @param text what is decided, up to 4000 characters
 * @param reasons in order, up to 20, each up to 1000 characters
 * @param factors the headings to be weighed, each with up to 2000 characters; a heading may be
 *     absent
 * @param traces what it rests on, up to 20
 */
public record DecisionEntry(
    FiscalYear year,
    String subject,
    @Nullable StatedDate date,
    DecisionStatus status,
    @Nullable AttendanceModes modes,
    String text,
    List<String> reasons,
    Map<Factor, String> factors,
    List<Trace> traces,
    @Nullable Source source) {
  public DecisionEntry {
    BrokenRules.Collector broken = BrokenRules.collector();
    subject = broken.required("subject", "決定の件名", subject, 200);
    text = broken.required("text", "決定の内容", text, 4000);
    broken.refuseIf(reasons.size() > 20, () -> new TooManyEntries("reasons", "理由", 20));
    broken.refuseIf(traces.size() > 20, () -> new TooManyEntries("traces", "決定の根拠", 20));
    reasons = NumberedTexts.required(broken, "reasons", "理由", reasons, 1000);
    traces = List.copyOf(traces);
    Map<Factor, String> written = new EnumMap<>(Factor.class);
    factors.forEach(
        (factor, words) -> {
          String kept = broken.optional("factors." + factor.name(), factor.label(), words, 2000);
          if (kept != null) {
            written.put(factor, kept);
          }
        });
    broken.refuse();
    factors = Collections.unmodifiableMap(written);
  }
}
