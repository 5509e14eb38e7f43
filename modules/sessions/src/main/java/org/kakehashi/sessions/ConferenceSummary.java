package org.kakehashi.sessions;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.Progress;

/**
 * The events of one fiscal year in figures.
 *
 * @param byProgress how many events stand where; every state is there, with 0 when none does
 * @param invited over all events
 * @param applied over all events
 * @param attended over all events but those called off: an event yet to come is an unknown part
 * @param staffAttended agency staff, over the same events
 */
public record ConferenceSummary(
    FiscalYear year,
    int events,
    Map<Progress, Integer> byProgress,
    Total invited,
    Total applied,
    Total attended,
    Total staffAttended) {
  public ConferenceSummary {
    byProgress = Collections.unmodifiableMap(new EnumMap<>(byProgress));
  }

  /** Counts and adds up the events of a fiscal year. */
  public static ConferenceSummary of(FiscalYear year, List<Conference> events) {
    Map<Progress, Integer> byProgress = new EnumMap<>(Progress.class);
    for (Progress progress : Progress.values()) {
      byProgress.put(progress, 0);
    }
    events.forEach(event -> byProgress.merge(event.state().progress(), 1, Integer::sum));
    List<Conference> notCalledOff =
        events.stream().filter(e -> e.state().progress() != Progress.CALLED_OFF).toList();
    return new ConferenceSummary(
        year,
        events.size(),
        byProgress,
        total(events, Headcount::invited),
        total(events, Headcount::applied),
        total(notCalledOff, Headcount::attended),
        total(notCalledOff, Headcount::staffAttended));
  }

  private static Total total(
      List<Conference> events, Function<Headcount, @Nullable Integer> count) {
    return Total.of(events.stream().map(event -> count.apply(event.headcount())).toList());
  }
}
