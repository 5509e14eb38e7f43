package org.kakehashi.acceptance.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the tables of earlier versions are now. A migration that moves, splits or gives up anything
 * declares it here, with its reason; what is not declared has to be where it was.
 */
final class Homes {
  private static final String PARTED =
      "the programme parted from the events, and its dates became days and a precision";

  /** The code of a stated date, put together from its days and its precision. */
  private static final String CODE =
      "CASE now.%1$s_precision WHEN 'DAY' THEN now.%1$s_from::text"
          + " WHEN 'MONTH' THEN to_char(now.%1$s_from, 'YYYY-MM')"
          + " WHEN 'FISCAL_YEAR' THEN 'FY' || to_char(now.%1$s_from, 'YYYY')"
          + " WHEN 'PERIOD' THEN now.%1$s_from::text || '/' || now.%1$s_to::text END";

  private static final String STATED = CODE.formatted("stated");
  private static final String SOURCE = CODE.formatted("source");
  private static final String SOURCE_OR_EMPTY = "coalesce(" + SOURCE + ", '')";

  /** What the migrations up to this version moved. */
  static final Homes PRESENT =
      of(
          Home.moved("sessions.undertaking", "programme.undertaking", PARTED)
              .column("stated_date", STATED)
              .column("source_date", SOURCE),
          Home.moved("sessions.decision", "programme.decision", PARTED)
              .column("stated_date", STATED)
              .column("source_date", SOURCE),
          Home.moved("sessions.decision_reason", "programme.decision_reason", PARTED),
          Home.moved("sessions.decision_factor", "programme.decision_factor", PARTED),
          Home.moved("sessions.decision_trace", "programme.decision_trace", PARTED)
              .column("source_title", "coalesce(now.source_title, '')")
              .column("source_date", SOURCE_OR_EMPTY),
          Home.moved("sessions.issue", "programme.issue", PARTED).column("source_date", SOURCE),
          Home.moved("sessions.comparison", "programme.comparison", PARTED)
              .column("source_date", SOURCE),
          Home.moved("sessions.comparison_option", "programme.comparison_option", PARTED),
          Home.moved("sessions.comparison_criterion", "programme.comparison_criterion", PARTED),
          Home.moved("sessions.comparison_cell", "programme.comparison_cell", PARTED),
          Home.moved("sessions.comparison_citation", "programme.comparison_citation", PARTED)
              .column("source_date", SOURCE_OR_EMPTY),
          Home.moved(
              "sessions.intake_entry",
              "intake.intake_entry",
              "every module's imports remember what they took in by it"),
          Home.reshaped(
                  "sessions.conference", "the database can be asked for a month and for a bureau")
              .column("stated_date", statedDate("stated"))
              .column("source_date", statedDate("source"))
              .column(
                  "joint_with",
                  "SELECT coalesce(string_agg(j.bureau, ',' ORDER BY j.bureau COLLATE \"C\"), '')"
                      + " FROM sessions.conference_joint j WHERE j.conference_id = now.id"));

  private final Map<String, Home> byTable = new TreeMap<>();

  private Homes(Home... homes) {
    for (Home home : homes) {
      if (byTable.put(home.table(), home) != null) {
        throw new IllegalArgumentException(home.table() + " is declared twice");
      }
    }
  }

  /** What a stated date was before it became two days and a precision. */
  private static String statedDate(String prefix) {
    return """
        CASE now.%1$s_precision
          WHEN 'DAY' THEN now.%1$s_from::text
          WHEN 'MONTH' THEN to_char(now.%1$s_from, 'YYYY-MM')
          WHEN 'FISCAL_YEAR' THEN 'FY' || to_char(now.%1$s_from, 'YYYY')
          WHEN 'PERIOD' THEN now.%1$s_from || '/' || now.%1$s_to
        END"""
        .formatted(prefix);
  }

  static Homes of(Home... homes) {
    return new Homes(homes);
  }

  Home of(String table) {
    Home declared = byTable.get(table);
    return declared == null ? Home.unchanged(table) : declared;
  }

  /**
   * What is declared and was never there: a slip of the pen that would hide a loss.
   *
   * @param earlier the columns of each table of the earlier versions
   */
  List<String> groundless(Map<String, Set<String>> earlier) {
    List<String> groundless = new ArrayList<>();
    byTable.forEach(
        (table, home) -> {
          Set<String> columns = earlier.get(table);
          if (columns == null) {
            groundless.add(table);
          } else {
            home.named().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> groundless.add(table + "." + column));
          }
        });
    return groundless;
  }
}
