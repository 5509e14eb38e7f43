package org.kakehashi.sessions.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceName;
import org.kakehashi.sessions.ConferencePlace;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/**
 * Where each field of an event is seen: the one table to read, and to add to, when an event gains a
 * field. The modules that show events hold themselves against it with {@link #HELD} and {@link
 * #STOPPED}, whose values are told apart; without the bureaus' names, codes stand for them. A field
 * that is not seen somewhere says why.
 */
public final class ConferenceFields {
  /** What shows events. */
  public enum Surface {
    /** The year's page. */
    LIST,
    /** The event's own form. */
    DETAIL,
    /** The annual review. */
    PAPER,
    /** The annual review's data files. */
    DATA,
    /** {@code /api/v1/reviews}. */
    REST
  }

  /** An event that was held, with everything such an event can have. */
  public static final Conference HELD =
      event(
          "OSAKA",
          ConferenceState.HELD,
          new Headcount(4321, 3214, 2143, 1432),
          new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE));

  /** The same, stopped on its day. */
  public static final Conference STOPPED =
      event(
          "SENDAI",
          new ConferenceState(
              Progress.CALLED_OFF,
              "台風のため",
              new Substitute(SubstituteKind.ONLINE_EXCHANGE, "翌週に開く"),
              new StoppedOnTheDay(Instant.parse("2026-06-12T01:23:45Z"), "局次長")),
          Headcount.NOT_STATED,
          new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE));

  /** The table. */
  public static final List<Field> TABLE =
      List.of(
          field("year")
              .seen("2026", Surface.DETAIL, Surface.DATA)
              .not(Surface.LIST, "the page is one year's")
              .not(Surface.PAPER, "the table's caption says it")
              .not(Surface.REST, "the review that holds the event says it"),
          field("series").seenEverywhere("表にある会"),
          field("bureau").seenEverywhere("OSAKA"),
          field("occasion").seenEverywhere("第7回"),
          field("jointWith").seenEverywhere("HIROSHIMA"),
          field("branch").seenEverywhere("神戸支局"),
          field("venue").seenEverywhere("第三会議室"),
          field("theme").seenEverywhere("通訳の使い方"),
          field("modes")
              .seen("ONLINE", Surface.DETAIL)
              .seen("online", Surface.DATA, Surface.REST)
              .seen("講師はオンライン", Surface.LIST, Surface.PAPER),
          field("date")
              .seen("R8.6.12", Surface.LIST, Surface.PAPER)
              .seen("6月12日", Surface.DETAIL)
              .seen("2026-06-12", Surface.DATA, Surface.REST),
          field("progress")
              .seen("HELD", Surface.DETAIL)
              .seen("held", Surface.DATA, Surface.REST)
              .seen("実施済み", Surface.LIST, Surface.PAPER),
          field("notHeldBecause").seenEverywhere("台風のため"),
          field("substitute.kind")
              .seen("ONLINE_EXCHANGE", Surface.DETAIL)
              .seen("online_exchange", Surface.DATA, Surface.REST)
              .seen("オンライン形式による意見交換会", Surface.LIST, Surface.PAPER),
          field("substitute.text")
              .seen("翌週に開く", Surface.DETAIL, Surface.DATA, Surface.REST)
              .not(Surface.LIST, "particulars of one event; its form has them")
              .not(Surface.PAPER, "the answers to the committee quote it"),
          field("stopped.at")
              .seen("2026-06-12T01:23:45Z", Surface.REST)
              .seen("2026-06-12 10:23:45", Surface.DETAIL)
              .seen("2026-06-12T10:23:45", Surface.DATA)
              .not(Surface.LIST, "the state 中止 stands there; the hour is for the record")
              .not(Surface.PAPER, "the state 中止 stands there; the hour is for the record"),
          field("stopped.approvedBy")
              .seen("局次長", Surface.DETAIL, Surface.REST)
              .not(Surface.LIST, "who approved is the office's own record")
              .not(Surface.PAPER, "who approved is the office's own record")
              .not(Surface.DATA, "who approved is the office's own record"),
          field("invited").seen("4321", Surface.DETAIL, Surface.DATA, Surface.REST).figure("4,321"),
          field("applied").seen("3214", Surface.DETAIL, Surface.DATA, Surface.REST).figure("3,214"),
          field("attended")
              .seen("2143", Surface.DETAIL, Surface.DATA, Surface.REST)
              .figure("2,143"),
          field("staffAttended")
              .seen("1432", Surface.DETAIL, Surface.DATA, Surface.REST)
              .figure("1,432"),
          field("source")
              .seen("出典である資料", Surface.DETAIL, Surface.DATA, Surface.REST)
              .not(Surface.LIST, "a table of head counts; the form cites its source")
              .not(Surface.PAPER, "a table of head counts; the data files cite its source"));

  private ConferenceFields() {}

  /**
   * Fields that a face should show and doesn't.
   *
   * @param shown everything it shows of {@link #HELD} and {@link #STOPPED}
   */
  public static List<String> missing(Surface face, String shown) {
    List<String> missing = new ArrayList<>();
    for (Field field : TABLE) {
      String words = field.seen().get(face);
      if (words != null && !shown.contains(words)) {
        missing.add(field.name() + ": " + words);
      }
    }
    return missing;
  }

  private static Field field(String name) {
    return new Field(name, Map.of(), Map.of());
  }

  private static Conference event(
      String bureau, ConferenceState state, Headcount headcount, AttendanceModes modes) {
    return new Conference(
        UUID.nameUUIDFromBytes(bureau.getBytes(StandardCharsets.UTF_8)),
        1,
        new ConferenceDetails(
            new ConferenceName(new FiscalYear(2026), "表にある会", bureau, "第7回"),
            new ConferencePlace(List.of("HIROSHIMA"), "神戸支局", "第三会議室", modes),
            StatedDate.day(LocalDate.of(2026, 6, 12)),
            "通訳の使い方",
            new Source("出典である資料", null)),
        state,
        headcount);
  }

  /**
   * A line of the table.
   *
   * @param name of the record's component; within a part, after its name
   * @param seen by face, what is seen of it in {@link #HELD} or {@link #STOPPED}
   * @param not by face, why it is not seen there
   */
  public record Field(String name, Map<Surface, String> seen, Map<Surface, String> not) {
    public Field {
      seen = Map.copyOf(seen);
      not = Map.copyOf(not);
    }

    Field seenEverywhere(String words) {
      return seen(words, Surface.values());
    }

    Field seen(String words, Surface... faces) {
      return new Field(name, with(seen, words, faces), not);
    }

    Field figure(String words) {
      return seen(words, Surface.LIST, Surface.PAPER);
    }

    Field not(Surface face, String reason) {
      return new Field(name, seen, with(not, reason, face));
    }

    private static Map<Surface, String> with(
        Map<Surface, String> map, String words, Surface... faces) {
      Map<Surface, String> more = new EnumMap<>(Surface.class);
      more.putAll(map);
      for (Surface face : faces) {
        more.put(face, words);
      }
      return more;
    }
  }
}
