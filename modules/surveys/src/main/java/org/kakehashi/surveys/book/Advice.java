package org.kakehashi.surveys.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.RankedOption;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.Tabulation;

/**
 * Compares a finding's words with its table. The sentence speaks of the options it names, or of any
 * when it names none; a word of share that none of them bears out is pointed at. It advises only.
 */
final class Advice implements Tabulation.Reader<List<String>> {
  /** What a word of share says, in percent of the base. */
  private record Word(Pattern pattern, String meaning, Predicate<BigDecimal> holds) {}

  private static final List<Word> WORDS =
      List.of(
          word("大半|大多数|過半数|多数(?!決)", "半数を超える割合", p -> above(p, 50)),
          word("ほとんど", "8割以上の割合", p -> !below(p, 80)),
          word("半数以上", "半数以上の割合", p -> !below(p, 50)),
          word("約半数|半数程度|半数近く", "4割から6割の割合", p -> !below(p, 40) && !above(p, 60)),
          word("全員|(?:全て|すべて)の(?:回答者|者)", "100.0％", p -> !below(p, 100)),
          word("一定程度", "1割以上、おおむね3分の2までの割合", p -> !below(p, 10) && !above(p, 67)),
          word("一部|少数", "半数に満たない割合", p -> below(p, 50) && p.signum() > 0));

  private static final Pattern PERCENT =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*(?:%|パーセント)");
  private static final Pattern COUNT = Pattern.compile("([0-9]{1,9})\\s*(?:人|名|件)");
  private static final Pattern FIRST = Pattern.compile("最も多|最多|第?1位");

  private final String sentence;
  private final String normal;

  private Advice(String sentence) {
    this.sentence = sentence;
    this.normal = Normalizer.normalize(sentence, Normalizer.Form.NFKC);
  }

  /** A Japanese sentence for each place where words and figures disagree. */
  static List<String> on(String sentence, Tabulation tabulation) {
    return tabulation.fold(new Advice(sentence));
  }

  @Override
  public List<String> single(SingleAnswerTable table) {
    return shares(table, table.rows());
  }

  @Override
  public List<String> multiple(MultipleAnswerTable table) {
    return shares(table, table.rows());
  }

  @Override
  public List<String> counts(MultipleAnswerCounts counts) {
    List<String> advice = new ArrayList<>();
    for (Word word : WORDS) {
      Matcher found = word.pattern().matcher(normal);
      if (found.find()) {
        advice.add("「" + found.group() + "」とありますが、母数の記載がないため、割合を確かめられません。");
      }
    }
    if (PERCENT.matcher(normal).find()) {
      advice.add("割合の数値がありますが、母数の記載がないため、構成比は算出できません。");
    }
    advice.addAll(figures(counts));
    return List.copyOf(advice);
  }

  @Override
  public List<String> free(FreeAnswers answers) {
    List<String> advice = new ArrayList<>();
    for (Word word : WORDS.subList(0, 5)) {
      Matcher found = word.pattern().matcher(normal);
      if (found.find()) {
        advice.add("「" + found.group() + "」とありますが、自由記述には割合の根拠となる集計値がありません。");
      }
    }
    return List.copyOf(advice);
  }

  private List<String> shares(CountTable table, List<OptionShare> rows) {
    List<BigDecimal> candidates =
        rows.stream()
            .filter(row -> row.share() != null && namedIn(rows, row.option().label()))
            .map(row -> row.share() == null ? BigDecimal.ZERO : row.share().percent())
            .toList();
    List<String> advice = new ArrayList<>();
    for (Word word : WORDS) {
      Matcher found = word.pattern().matcher(normal);
      if (found.find() && candidates.stream().noneMatch(word.holds())) {
        advice.add(
            "「"
                + found.group()
                + "」は"
                + word.meaning()
                + "を指しますが、当てはまる選択肢がありません（"
                + spoken(candidates)
                + "）。");
      }
    }
    Matcher percent = PERCENT.matcher(withoutLabels(table));
    while (percent.find()) {
      BigDecimal stated = new BigDecimal(percent.group(1));
      if (rows.stream().noneMatch(row -> row.share() != null && says(stated, row))) {
        advice.add("「" + percent.group() + "」に当たる構成比が表にありません。");
      }
    }
    advice.addAll(figures(table));
    return List.copyOf(advice);
  }

  /** Counts and first places, which every table has. */
  private List<String> figures(CountTable table) {
    List<String> advice = new ArrayList<>();
    Matcher count = COUNT.matcher(withoutLabels(table));
    while (count.find()) {
      long stated = Long.parseLong(count.group(1));
      boolean known =
          table.sum() == stated || table.counts().stream().anyMatch(row -> row.count() == stated);
      if (!known) {
        advice.add("「" + count.group() + "」に当たる回答数が表にありません。");
      }
    }
    List<RankedOption> first = table.top(1);
    if (FIRST.matcher(normal).find() && !first.isEmpty()) {
      List<String> labels = first.stream().map(place -> place.option().label()).toList();
      if (first.size() > 1 && !labels.stream().allMatch(sentence::contains)) {
        advice.add("1位は同数です（" + String.join("、", labels) + "）。");
      } else if (first.size() == 1 && anyNamed(table) && !sentence.contains(labels.get(0))) {
        advice.add("1位は「" + labels.get(0) + "」です。");
      }
    }
    return advice;
  }

  private boolean anyNamed(CountTable table) {
    return table.counts().stream().anyMatch(row -> sentence.contains(row.option().label()));
  }

  private boolean namedIn(List<OptionShare> rows, String label) {
    return sentence.contains(label)
        || rows.stream().noneMatch(row -> sentence.contains(row.option().label()));
  }

  /** The sentence without the options it names, whose digits are no figures (3～4人). */
  private String withoutLabels(CountTable table) {
    String rest = normal;
    List<String> labels =
        table.counts().stream()
            .map(OptionCount::option)
            .map(option -> Normalizer.normalize(option.label(), Normalizer.Form.NFKC))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String label : labels) {
      rest = rest.replace(label, "");
    }
    return rest;
  }

  private static boolean says(BigDecimal stated, OptionShare row) {
    return row.share() != null
        && row.share()
                .percent()
                .setScale(Math.min(1, stated.scale()), RoundingMode.HALF_UP)
                .compareTo(stated)
            == 0;
  }

  private static String spoken(List<BigDecimal> shares) {
    return shares.isEmpty()
        ? "構成比なし"
        : String.join("、", shares.stream().map(share -> share.toPlainString() + "％").toList());
  }

  private static Word word(String words, String meaning, Predicate<BigDecimal> holds) {
    return new Word(Pattern.compile(words), meaning, holds);
  }

  private static boolean above(BigDecimal share, int percent) {
    return share.compareTo(BigDecimal.valueOf(percent)) > 0;
  }

  private static boolean below(BigDecimal share, int percent) {
    return share.compareTo(BigDecimal.valueOf(percent)) < 0;
  }
}
