package org.kakehashi.intake.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Formulas whose result the workbook doesn't hold, of all its sheets. */
final class UncachedFormulas {
  private static final int TOLD = 30;

  private final Map<String, StringJoiner> places = new LinkedHashMap<>();
  private int count;

  void add(String sheet, CellPlace place) {
    count++;
    if (count <= TOLD) {
      places.computeIfAbsent(sheet, any -> new StringJoiner("、")).add(place.toString());
    }
  }

  /**
   * Refuses the file with all places at once.
   *
   * @throws Faulty when there was any
   */
  void refuse() {
    if (count == 0) {
      return;
    }
    StringJoiner told = new StringJoiner("、");
    places.forEach((sheet, cells) -> told.add("シート「" + sheet + "」の" + cells));
    String more = count > TOLD ? "、ほか" + (count - TOLD) + "セル" : "";
    throw new Faulty(
        "計算結果が保存されていない数式があります（"
            + count
            + "セル）："
            + told
            + more
            + "。Excelで開いて上書き保存するか、値だけを貼り付けて保存し直してください。");
  }
}
