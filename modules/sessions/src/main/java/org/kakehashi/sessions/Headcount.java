package org.kakehashi.sessions;

import org.jspecify.annotations.Nullable;

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
    invited = count("invited", "案内数", invited);
    applied = count("applied", "申込者数", applied);
    attended = count("attended", "参加者数", attended);
    staffAttended = count("staffAttended", "入管職員の参加者数", staffAttended);
  }

  private static @Nullable Integer count(String field, String label, @Nullable Integer count) {
    if (count != null && (count < 0 || count > MOST)) {
      throw new CountOutOfRange(field, label);
    }
    return count;
  }
}
