package org.kakehashi.sessions;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;

/**
 * Head counts of one event, in persons. Null means that no document states it (資料に記載なし), never
 * zero.
 *
 * @param invited certified coordinators (認証者) told of it (案内数)
 * @param applied those who applied (申込者数)
 * @param attended certified coordinators who attended (参加者数), agency staff not counted
 * @param staffAttended agency staff (入管職員) who attended, counted apart
 */
public record Headcount(
    @Nullable Integer invited,
    @Nullable Integer applied,
    @Nullable Integer attended,
    @Nullable Integer staffAttended) {

  private static final int MOST = 1_000_000;

  /** Nothing is stated. */
  public static final Headcount NOT_STATED = new Headcount(null, null, null, null);

  public Headcount {
    BrokenRules.Collector broken = BrokenRules.collector();
    count(broken, "invited", "案内数", invited);
    count(broken, "applied", "申込者数", applied);
    count(broken, "attended", "参加者数", attended);
    count(broken, "staffAttended", "入管職員の参加者数", staffAttended);
    broken.refuse();
  }

  private static void count(
      BrokenRules.Collector broken, String field, String label, @Nullable Integer count) {
    broken.refuseIf(
        count != null && (count < 0 || count > MOST), () -> new CountOutOfRange(field, label));
  }
}
