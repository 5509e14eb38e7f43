package org.kakehashi.programme;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;

/**
 * What is written down about an open issue (検討課題).
 *
 * @param raised the fiscal year it was raised in
 * @param text up to 1000 characters, unique in its fiscal year
 * @param ownerPost the post (官職) in charge, never a person's name; null when not stated
 * @param carriedTo the fiscal year it was carried over to, later than the first; null when not
 */
public record OpenIssueEntry(
    FiscalYear raised,
    String text,
    @Nullable String ownerPost,
    IssueStatus status,
    @Nullable FiscalYear carriedTo,
    @Nullable Source source) {
  public OpenIssueEntry {
    BrokenRules.Collector broken = BrokenRules.collector();
    text = broken.required("text", "検討課題", text, 1000);
    ownerPost = broken.optional("ownerPost", "担当", ownerPost, 100);
    broken.refuseIf(carriedTo != null && carriedTo.compareTo(raised) <= 0, CarriedBackwards::new);
    broken.refuse();
  }

  /** The last fiscal year in which it stands. */
  public FiscalYear standsUntil() {
    return carriedTo == null ? raised : carriedTo;
  }
}
