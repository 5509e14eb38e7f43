package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.intake.TargetField;

/** What was done while a table was mapped, one sentence a kind. */
final class MappingNotices {
  private static final int NAMED = 10;

  private final List<String> first = new ArrayList<>();
  private final Map<String, Integer> decided = new LinkedHashMap<>();
  private final Map<String, List<Integer>> others = new LinkedHashMap<>();
  private final Map<String, List<Integer>> othersByText = new LinkedHashMap<>();
  private final List<Integer> onlyUnread = new ArrayList<>();
  private final List<Integer> sameTimes = new ArrayList<>();

  /** Something to be said of the whole table. */
  void say(String sentence) {
    first.add(sentence);
  }

  /** A value was read; told where its meaning was decided. */
  void read(TargetField field, CellReader reader, String piece) {
    if (reader.decided(piece)) {
      decided.merge(field.key(), 1, Integer::sum);
    }
  }

  void madeOther(TargetField field, int row) {
    others.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(row);
  }

  void otherByText(TargetField field, int row) {
    othersByText.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(row);
  }

  void onlyUnread(int row) {
    onlyUnread.add(row);
  }

  void sameTime(int row) {
    sameTimes.add(row);
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>(first);
    decided.forEach((key, times) -> sentences.add(key + "：対応付けで意味を決めた値を" + times + "か所で読み替えました。"));
    others.forEach(
        (key, rows) ->
            sentences.add(key + "：選択肢にない値を、その他を選んだものとし、その他の記述に移しました（" + rows(rows) + "）。"));
    othersByText.forEach(
        (key, rows) ->
            sentences.add(key + "：その他の列がないので、その他の記述がある行はその他を選んだものとしました（" + rows(rows) + "）。"));
    if (!sameTimes.isEmpty()) {
      sentences.add("同じ日時の行があります。別の行として数えます（" + rows(sameTimes) + "）。");
    }
    if (!onlyUnread.isEmpty()) {
      sentences.add("読まない列にだけ値がある行は、回答の行に数えていません（" + rows(onlyUnread) + "）。");
    }
    return sentences;
  }

  /** 3行目、5行目ほか12行 */
  static String rows(List<Integer> rows) {
    String named = String.join("、", rows.stream().limit(NAMED).map(row -> row + "行目").toList());
    return rows.size() > NAMED ? named + "ほか、全部で" + rows.size() + "行" : named;
  }
}
