package org.kakehashi.surveys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all tables of counts have in common: their order, their shares, their small print. */
final class TableRules {
  static final String ROUNDING = "構成比の合計は100%にならない場合がある。";
  static final String FEW = "回答者数が少ないため参考値";
  static final String MULTIPLE = "複数回答のため構成比の合計は100%を超える場合がある。";

  /** Below this many, figures are for reference only. */
  private static final long RELIABLE = 30;

  private TableRules() {}

  static List<OptionCount> inOrder(List<OptionCount> counts) {
    if (counts.isEmpty()) {
      throw new IllegalArgumentException("a table has rows");
    }
    Set<String> codes = new HashSet<>();
    AnswerOption.Kind stage = AnswerOption.Kind.OPTION;
    for (OptionCount row : counts) {
      if (!codes.add(row.option().code())) {
        throw new IllegalArgumentException("option twice: " + row.option().code());
      }
      AnswerOption.Kind own = row.option().kind();
      if (own.compareTo(stage) < 0) {
        throw new IllegalArgumentException("その他 and 無回答 stand last");
      }
      stage = own;
    }
    return List.copyOf(counts);
  }

  static boolean holdsNoAnswer(List<OptionCount> counts) {
    return counts.stream().anyMatch(r -> r.option().kind() == AnswerOption.Kind.NO_ANSWER);
  }

  static List<OptionShare> shares(List<OptionCount> counts, long n) {
    return counts.stream()
        .map(row -> new OptionShare(row.option(), row.count(), share(row.count(), n)))
        .toList();
  }

  static @Nullable Share share(long count, long n) {
    return n == 0 ? null : Share.of(count, n);
  }

  static List<String> notes(Base base, boolean multiple) {
    List<String> notes = new ArrayList<>();
    notes.add(multiple ? MULTIPLE : ROUNDING);
    if (base.n() < RELIABLE) {
      notes.add(FEW);
    }
    if (base instanceof Base.Respondents respondents && !respondents.outside().isEmpty()) {
      notes.add(respondents.outside());
    }
    return List.copyOf(notes);
  }
}
