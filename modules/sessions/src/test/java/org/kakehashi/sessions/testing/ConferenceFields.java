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
  public enum Face {
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
              .seen("2026", Face.DETAIL, Face.DATA)
              .not(Face.LIST, "the page is one year's")
              .not(Face.PAPER, "the table's caption says it")
              .not(Face.REST, "the review that holds the event says it"),
          field("series").seenEverywhere("表にある会"),
          field("bureau").seenEverywhere("OSAKA"),
          field("occasion").seenEverywhere("第7回"),
          field("jointWith").seenEverywhere("HIROSHIMA"),
          field("branch").seenEverywhere("神戸支局"),
          field("venue").seenEverywhere("第三会議室"),
          field("modes")
              .seen("ONLINE", Face.DETAIL)
              .seen("online", Face.DATA, Face.REST)
              .seen("講師はオンライン", Face.LIST, Face.PAPER),
          field("date")
              .seen("R8.6.12", Face.LIST, Face.PAPER)
              .seen("6月12日", Face.DETAIL)
              .seen("2026-06-12", Face.DATA, Face.REST),
          field("progress")
              .seen("HELD", Face.DETAIL)
              .seen("held", Face.DATA, Face.REST)
              .seen("実施済み", Face.LIST, Face.PAPER),
          field("notHeldBecause").seenEverywhere("台風のため"),
          field("substitute.kind")
              .seen("ONLINE_EXCHANGE", Face.DETAIL)
              .seen("online_exchange", Face.DATA, Face.REST)
              .seen("オンライン形式による意見交換会", Face.LIST, Face.PAPER),
          field("substitute.text")
              .seen("翌週に開く", Face.DETAIL, Face.DATA, Face.REST)
              .not(Face.LIST, "particulars of one event; its form has them")
              .not(Face.PAPER, "the answers to the committee quote it"),
          field("stopped.at")
              .seen("2026-06-12T01:23:45Z", Face.REST)
              .not(Face.LIST, "the state 中止 stands there; the hour is for the record")
              .not(Face.DETAIL, "nobody enters it: it is the moment of saving")
              .not(Face.PAPER, "the state 中止 stands there; the hour is for the record")
              .not(Face.DATA, "progress_code keeps its values; see docs/decisions/0010"),
          field("stopped.approvedBy")
              .seen("局次長", Face.DETAIL, Face.REST)
              .not(Face.LIST, "who approved is the office's own record")
              .not(Face.PAPER, "who approved is the office's own record")
              .not(Face.DATA, "who approved is the office's own record"),
          field("invited").seen("4321", Face.DETAIL, Face.DATA, Face.REST).figure("4,321"),
          field("applied").seen("3214", Face.DETAIL, Face.DATA, Face.REST).figure("3,214"),
          field("attended").seen("2143", Face.DETAIL, Face.DATA, Face.REST).figure("2,143"),
          field("staffAttended").seen("1432", Face.DETAIL, Face.DATA, Face.REST).figure("1,432"),
          field("source")
              .seen("出典である資料", Face.DETAIL, Face.DATA, Face.REST)
              .not(Face.LIST, "a table of head counts; the form cites its source")
              .not(Face.PAPER, "a table of head counts; the data files cite its source"));

  private ConferenceFields() {}

  /**
   * Fields that a face should show and doesn't.
   *
   * @param shown everything it shows of {@link #HELD} and {@link #STOPPED}
   */
  public static List<String> missing(Face face, String shown) {
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
        new ConferenceName(new FiscalYear(2026), "表にある会", bureau, "第7回"),
        new ConferencePlace(List.of("HIROSHIMA"), "神戸支局", "第三会議室", modes),
        StatedDate.day(LocalDate.of(2026, 6, 12)),
        state,
        headcount,
        new Source("出典である資料", null));
  }

  /**
   * A line of the table.
   *
   * @param name of the record's component; within a part, after its name
   * @param seen by face, what is seen of it in {@link #HELD} or {@link #STOPPED}
   * @param not by face, why it is not seen there
   */
  public record Field(String name, Map<Face, String> seen, Map<Face, String> not) {
    public Field {
      seen = Map.copyOf(seen);
      not = Map.copyOf(not);
    }

    Field seenEverywhere(String words) {
      return seen(words, Face.values());
    }

    Field seen(String words, Face... faces) {
      return new Field(name, with(seen, words, faces), not);
    }

    Field figure(String words) {
      return seen(words, Face.LIST, Face.PAPER);
    }

    Field not(Face face, String reason) {
      return new Field(name, seen, with(not, reason, face));
    }

    private static Map<Face, String> with(Map<Face, String> map, String words, Face... faces) {
      Map<Face, String> more = new EnumMap<>(Face.class);
      more.putAll(map);
      for (Face face : faces) {
        more.put(face, words);
      }
      return more;
    }
  }
}
