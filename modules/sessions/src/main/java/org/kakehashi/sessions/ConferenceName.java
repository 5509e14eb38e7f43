package org.kakehashi.sessions;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;

/**
 * What tells an event from all others.
 *
 * @param year the fiscal year it belongs to
 * @param series what the event is one of, such as 事例検討会; up to 200 characters
 * @param bureau code of the regional bureau that holds it
 * @param occasion tells several events of one bureau apart, such as 第1回; null when there is one
 */
public record ConferenceName(
    FiscalYear year, String series, String bureau, @Nullable String occasion) {
  public ConferenceName {
    BrokenRules.Collector broken = BrokenRules.collector();
    series = broken.required("series", "行事の名称", series, 200);
    bureau = broken.required("bureau", "実施局", bureau, 20);
    occasion = broken.optional("occasion", "回", occasion, 50);
    broken.refuse();
  }
}
