package org.kakehashi.reporting.compose;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/** Why an event was called off or postponed, and what takes its place. */
final class EventsNotHeld {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

  private EventsNotHeld() {}

  /** As notes below the table of events. */
  static List<String> notes(List<Conference> conferences, EventPlaces places) {
    return notHeld(conferences).stream().map(event -> note(event, places)).toList();
  }

  private static String note(Conference event, EventPlaces places) {
    Substitute substitute = event.state().substitute();
    return places.of(event)
        + "："
        + event.state().label()
        + "の理由は「"
        + event.state().notHeldBecause()
        + "」。"
        + (substitute == null ? "" : "代替実施は" + substitute.kind().label() + "。");
  }

  static DataTable data(List<Conference> conferences, EventPlaces places) {
    return places
        .told(new Listing<Conference>("events_not_held", "見送り、延期又は中止とした行事"), event -> event)
        .told("reason", "理由", "見送り、延期又は中止の理由", event -> Layout.line(event.state().notHeldBecause()))
        .told(
            "substitute_code",
            "代替実施",
            "代わりに行うものを示すコード。空白は代替実施なし",
            event -> {
              Substitute substitute = event.state().substitute();
              return Datum.of(substitute == null ? null : Codes.of(substitute.kind()));
            })
        .told(
            "substitute_text",
            "代替実施の内容",
            "空白は資料に記載なし",
            event -> {
              Substitute substitute = event.state().substitute();
              return Layout.line(substitute == null ? null : substitute.text());
            })
        .told(
            "stopped_at",
            "中止した日時",
            "日本時間。空白は中止ではない",
            event -> {
              StoppedOnTheDay stopped = event.state().stopped();
              return Datum.of(stopped == null ? null : MOMENT.format(stopped.at()));
            })
        .data(notHeld(conferences));
  }

  static List<Code> codes() {
    return Codes.of("substitute_code", SubstituteKind.values(), SubstituteKind::label);
  }

  private static List<Conference> notHeld(List<Conference> conferences) {
    return conferences.stream().filter(event -> event.state().notHeldBecause() != null).toList();
  }
}
