package org.kakehashi.review.year;

import java.util.List;
import java.util.function.Predicate;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.Progress;

/** What is meant to be done where nothing was done yet: decisions, proposals and plans. */
final class Intentions {
  private final Facts facts;

  Intentions(Facts facts) {
    this.facts = facts;
  }

  /** What was decided or proposed in sentences that speak of something. */
  Parts decided(Parts parts, String label, String spokenOf) {
    List<Decision> those =
        facts.decisions().stream()
            .filter(kept -> (kept.entry().subject() + kept.entry().text()).contains(spokenOf))
            .toList();
    return parts.with(
        label,
        those.stream()
            .map(kept -> kept.entry().text() + "［" + kept.entry().status().label() + "］")
            .toList(),
        those.stream().map(kept -> kept.entry().source()).toList());
  }

  /** What is planned of one kind, or in sentences that speak of something. */
  Parts planned(Parts parts, String label, Predicate<ProgrammeItemEntry> of) {
    List<ProgrammeItemEntry> those =
        facts.items().stream()
            .map(ProgrammeItem::entry)
            .filter(entry -> entry.planned() != null && entry.progress() != Progress.HELD)
            .filter(of)
            .toList();
    return parts.with(
        label,
        those.stream()
            .map(entry -> entry.title() + "（" + entry.progress().label() + "）：" + entry.planned())
            .toList(),
        those.stream().map(ProgrammeItemEntry::source).toList());
  }
}
