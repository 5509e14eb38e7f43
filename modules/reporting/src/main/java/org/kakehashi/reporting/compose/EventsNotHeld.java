package org.kakehashi.reporting.compose;

import java.util.List;
import org.kakehashi.reporting.DataBook.Code;
import org.kakehashi.reporting.DataBook.DataTable;
import org.kakehashi.reporting.DataBook.Datum;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/** Why an event was called off or postponed, and what takes its place. */
final class EventsNotHeld {
  private EventsNotHeld() {}

  /** As notes below the table of events. */
  static List<String> notes(List<Conference> conferences, EventPlaces places) {
    return notHeld(conferences).stream().map(entry -> note(entry, places)).toList();
  }

  private static String note(ConferenceEntry entry, EventPlaces places) {
    Substitute substitute = entry.substitute();
    return places.of(entry)
        + "："
        + entry.progress().label()
        + "の理由は「"
        + entry.notHeldBecause()
        + "」。"
        + (substitute == null ? "" : "代替実施は" + substitute.kind().label() + "。");
  }

  static DataTable data(List<Conference> conferences, EventPlaces places) {
    return places
        .told(new Listing<ConferenceEntry>("events_not_held", "見送り又は延期とした行事"), entry -> entry)
        .told("reason", "理由", "見送り又は延期の理由", entry -> Layout.line(entry.notHeldBecause()))
        .told(
            "substitute_code",
            "代替実施",
            "代わりに行うものを示すコード。空白は代替実施なし",
            entry -> {
              Substitute substitute = entry.substitute();
              return Datum.of(substitute == null ? null : Codes.of(substitute.kind()));
            })
        .told(
            "substitute_text",
            "代替実施の内容",
            "空白は資料に記載なし",
            entry -> {
              Substitute substitute = entry.substitute();
              return Layout.line(substitute == null ? null : substitute.text());
            })
        .data(notHeld(conferences));
  }

  static List<Code> codes() {
    return Codes.of("substitute_code", SubstituteKind.values(), SubstituteKind::label);
  }

  private static List<ConferenceEntry> notHeld(List<Conference> conferences) {
    return conferences.stream()
        .map(Conference::entry)
        .filter(entry -> entry.notHeldBecause() != null)
        .toList();
  }
}
