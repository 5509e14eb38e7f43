package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.surveys.AnswerDryRun.Remarks;

/** What is to be said about a table's rows; the first of each kind are kept, all are counted. */
final class RemarkCollector {
  static final int KEPT = 500;
  private static final int SHOWN = 100;

  private final List<Remarks.Fault> faults = new ArrayList<>();
  private final List<Remarks.Recognised> recognised = new ArrayList<>();
  private final List<Remarks.Superseded> superseded = new ArrayList<>();
  private int faultCount;
  private int recognisedCount;
  private int supersededCount;

  void fault(int row, String column, String value, String sentence) {
    faultCount++;
    if (faults.size() < KEPT) {
      faults.add(new Remarks.Fault(row, column, shown(value), sentence));
    }
  }

  void recognised(int row, String column, String written, String understood) {
    recognisedCount++;
    if (recognised.size() < KEPT) {
      recognised.add(new Remarks.Recognised(row, column, shown(written), shown(understood)));
    }
  }

  void superseded(String receipt, int row, int laterRow) {
    supersededCount++;
    if (superseded.size() < KEPT) {
      superseded.add(new Remarks.Superseded(receipt, row, laterRow));
    }
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

  int faultCount() {
    return faultCount;
  }

  int recognisedCount() {
    return recognisedCount;
  }

  int supersededCount() {
    return supersededCount;
  }

  private static String shown(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
