package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kakehashi.intake.UploadedRow;

/**
 * The rows of persons, and which of a number's rows counts: the last that answers anything. A row
 * without an answer never takes the place of one unless a clerk says so.
 */
final class Respondents {
  private static final int LISTED = 20;

  private final SpokenRows spoken;
  private final List<UploadedRow> rows;
  private final List<String> receipts;
  private final BitSet answers = new BitSet();
  private final Map<String, Integer> last;
  private final Map<String, Integer> lastEmpty = new HashMap<>();
  private final Map<String, Integer> variants = new TreeMap<>();

  Respondents(SpokenRows spoken, int most) {
    this.spoken = spoken;
    this.rows = new ArrayList<>(most);
    this.receipts = new ArrayList<>(most);
    this.last = new HashMap<>(most * 2);
  }

  void add(UploadedRow row, String receipt) {
    boolean says = spoken.answers(row);
    answers.set(rows.size(), says);
    rows.add(row);
    receipts.add(receipt);
    if (receipt.isEmpty()) {
      return;
    }
    (says ? last : lastEmpty).put(receipt, row.number());
    // most numbers are their own common form, which is then the very same text
    if (!ReceiptNumber.alike(receipt).equals(receipt)) {
      variants.putIfAbsent(receipt, row.number());
    }
  }

  int size() {
    return rows.size();
  }

  UploadedRow row(int i) {
    return rows.get(i);
  }

  String receipt(int i) {
    return receipts.get(i);
  }

  boolean answers(int i) {
    return answers.get(i);
  }

  /** Whether another row of its number answers, before it. */
  boolean answeredBefore(int i) {
    return last.containsKey(receipts.get(i));
  }

  /**
   * The row that counts in place of this one, or this one's own number or less.
   *
   * @param emptyReplaces whether a later row without an answer takes an answered one's place
   */
  int winner(int i, boolean emptyReplaces) {
    Integer answered = last.get(receipts.get(i));
    int winner = answered == null ? 0 : answered;
    if (!lastEmpty.isEmpty() && (emptyReplaces || !answers.get(i))) {
      winner = Math.max(winner, lastEmpty.getOrDefault(receipts.get(i), 0));
    }
    return winner;
  }

  /** A sentence for each two numbers that may be one person's: 001 and 1, a1 and A1. */
  List<String> alike() {
    Map<String, String> byForm = new HashMap<>();
    List<String> sentences = new ArrayList<>();
    for (Map.Entry<String, Integer> variant : variants.entrySet()) {
      String form = ReceiptNumber.alike(variant.getKey());
      String other =
          last.containsKey(form) || lastEmpty.containsKey(form) ? form : byForm.get(form);
      if (other == null) {
        byForm.put(form, variant.getKey());
      } else if (sentences.size() < LISTED) {
        sentences.add(
            "受付番号「"
                + other
                + "」（"
                + row(other)
                + "行目）と「"
                + variant.getKey()
                + "」（"
                + variant.getValue()
                + "行目）は、同じ人かもしれません。別の人として数えます。同じ人なら、どちらかの番号を直すか行を除外してください。");
      }
    }
    return sentences;
  }

  private int row(String receipt) {
    Integer variant = variants.get(receipt);
    Integer row = variant == null ? last.getOrDefault(receipt, lastEmpty.get(receipt)) : variant;
    return row == null ? 0 : row;
  }
}
