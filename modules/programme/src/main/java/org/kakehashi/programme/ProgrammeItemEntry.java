package org.kakehashi.programme;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;

/**
 * What is written down about an item (取組).
 *
 * @param year the fiscal year it belongs to
 * @param title up to 200 characters, unique in its fiscal year
 * @param date when, as precise as stated; null when no date is stated
 * @param planned what was planned, up to 4000 characters; null when not stated
 * @param done what was done, up to 4000 characters; null when not stated
 */
public record ProgrammeItemEntry(
    FiscalYear year,
    String title,
    ProgrammeItemKind kind,
    Progress progress,
    @Nullable StatedDate date,
    @Nullable String planned,
    @Nullable String done,
    @Nullable Source source) {
  public ProgrammeItemEntry {
    BrokenRules.Collector broken = BrokenRules.collector();
    title = broken.required("title", "取組の名称", title, 200);
    planned = broken.optional("planned", "計画の内容", planned, 4000);
    done = broken.optional("done", "実施の内容", done, 4000);
    broken.refuse();
  }
}
