package org.kakehashi.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.office.TooManyEntries;

/**
 * Why something is decided so (決定の理由).
 *
 * @param reasons in order, up to 20, each up to 1000 characters
 * @param factors the headings to be weighed, each with up to 2000 characters; a heading may be
 *     absent
 * @param traces what it rests on, up to 20
 */
public record Grounds(List<String> reasons, Map<Factor, String> factors, List<Trace> traces) {

  /** None is stated. */
  public static final Grounds NONE = new Grounds(List.of(), Map.of(), List.of());

  public Grounds {
    BrokenRules.Collector broken = BrokenRules.collector();
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
