package org.kakehashi.programme;

/**
 * How an event is attended, by role: the office's hybrid has participants on site and lecturers
 * online.
 *
 * @param participants how the certified coordinators (認証者) take part
 * @param lecturers how the lecturers take part
 */
public record AttendanceModes(AttendanceMode participants, AttendanceMode lecturers) {

  /** The value of 「Web開催」 that follows. */
  public WebHolding webHolding() {
    if (participants != lecturers) {
      return WebHolding.HYBRID;
    }
    return participants == AttendanceMode.ONLINE ? WebHolding.ONLINE : WebHolding.ON_SITE_ONLY;
  }

  /** 参加者は対面、講師はオンライン. */
  public String label() {
    return "参加者は" + participants.label() + "、講師は" + lecturers.label();
  }
}
