package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.surveys.AnswerDryRun.Query;
import org.kakehashi.surveys.AnswerDryRun.Remarks;

/** What is to be said about a table's rows; the first of each kind are kept, all are counted. */
final class RemarkCollector {
  static final int KEPT = 500;

  /**
   * Faults are what people and programs work through: more of them are kept, but only the first
   * with values that can be corrected as they stand.
   */
  private static final int MOST_FAULTS = 10_000;

  private static final int SHOWN = 100;

  private final List<Remarks.Fault> faults = new ArrayList<>();
  private final List<Remarks.Recognised> recognised = new ArrayList<>();
  private final List<Remarks.Superseded> superseded = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Map<String, Asked> asked = new LinkedHashMap<>();
  private int faultCount;
  private int recognisedCount;
  private int openCount;

  /** A query while its rows are gathered. */
  static final class Asked {
    private final String example;
    private final List<Integer> rows = new ArrayList<>();
    private int places;

    Asked(String example, int places, List<Integer> rows) {
      this.example = example;
      this.places = places;
      this.rows.addAll(rows);
    }

    private void at(int row) {
      places++;
      boolean same = !rows.isEmpty() && rows.get(rows.size() - 1) == row;
      if (rows.size() < KEPT && !same) {
        rows.add(row);
      }
    }

    String example() {
      return example;
    }

    int places() {
      return places;
    }

    List<Integer> rows() {
      return rows;
    }
  }

  void fault(int row, String column, String value, String sentence) {
    faultCount++;
    if (faults.size() < MOST_FAULTS) {
      int most = faults.size() < KEPT ? Remarks.Fault.LONGEST : SHOWN;
      faults.add(new Remarks.Fault(row, column, shown(value, most), sentence));
    }
  }

  void recognised(int row, String column, String written, String understood) {
    recognisedCount++;
    if (recognised.size() < KEPT) {
      recognised.add(new Remarks.Recognised(row, column, shown(written), shown(understood)));
    }
  }

  void superseded(String receipt, int row, int laterRow) {
    if (superseded.size() < KEPT) {
      superseded.add(new Remarks.Superseded(receipt, row, laterRow));
    }
  }

  /** One Japanese sentence about the table. */
  void notice(String sentence) {
    if (notices.size() < KEPT) {
      notices.add(sentence);
    }
  }

  /**
   * Asks the clerk, once for all places of that key.
   *
   * @param open whether it is not decided yet
   */
  void ask(String key, int row, String example, boolean open) {
    asked.computeIfAbsent(key, first -> new Asked(shown(example), 0, List.of())).at(row);
    openCount += open ? 1 : 0;
  }

  /** A query as it was kept. */
  void asked(String key, Asked kept) {
    asked.put(key, kept);
  }

  Map<String, Asked> asked() {
    return asked;
  }

  /** The queries with what was chosen. */
  List<Query> queries(Map<String, String> choices) {
    List<Query> queries = new ArrayList<>();
    asked.forEach(
        (key, each) -> {
          QueryKind kind = QueryKind.of(key);
          if (kind != null) {
            queries.add(
                new Query(
                    key,
                    QueryKind.sentence(key, each.example),
                    kind.choices(),
                    each.places,
                    each.rows,
                    choices.get(key)));
          }
        });
    return queries;
  }

  List<Remarks.Fault> faults() {
    return faults;
  }

  List<Remarks.Recognised> recognised() {
    return recognised;
  }

  List<Remarks.Superseded> superseded() {
    return superseded;
  }

  List<String> notices() {
    return notices;
  }

  int faultCount() {
    return faultCount;
  }

  int recognisedCount() {
    return recognisedCount;
  }

  /** How many places wait for a decision. */
  int openCount() {
    return openCount;
  }

  private static String shown(String value) {
    return shown(value, SHOWN);
  }

  private static String shown(String value, int most) {
    return value.codePointCount(0, value.length()) <= most
        ? value
        : value.substring(0, value.offsetByCodePoints(0, most)) + "…";
  }
}
