package org.kakehashi.surveys.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.CountTable.RankedOption;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.OptionShare;
import org.kakehashi.surveys.Share;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.Tabulation;

/**
 * Compares a finding's words with its table. The sentence speaks of the options it names, or of any
 * when it names none; a word of share that none of them bears out is pointed at. It advises only.
 */
final class Advice implements Tabulation.Reader<List<String>> {
  private static final Pattern PERCENT =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*(?:%|パーセント)");
  private static final Pattern COUNT = Pattern.compile("([0-9]{1,9})\\s*(?:人|名|件)");
  private static final Pattern TOGETHER = Pattern.compile("合わせ|合計|併せ");
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
    List<OptionShare> named =
        table.rows().stream().filter(row -> sentence.contains(row.option().label())).toList();
    List<BigDecimal> together = new ArrayList<>();
    if (named.size() > 1 && table.base().n() > 0 && TOGETHER.matcher(normal).find()) {
      long sum = named.stream().mapToLong(OptionShare::count).sum();
      together.add(Share.of(sum, table.base().n()).percent());
    }
    return shares(table, table.rows(), together);
  }

  @Override
  public List<String> multiple(MultipleAnswerTable table) {
    return shares(table, table.rows(), List.of());
  }

  @Override
  public List<String> counts(MultipleAnswerCounts counts) {
    List<String> advice = new ArrayList<>();
    for (ShareClaim claim : ShareClaim.in(withoutLabels(counts))) {
      advice.add("「" + claim.words() + "」とありますが、母数の記載がないため、割合を確かめられません。");
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
    for (ShareClaim claim : ShareClaim.in(normal)) {
      if (claim.firm()) {
        advice.add("「" + claim.words() + "」とありますが、自由記述には割合の根拠となる集計値がありません。");
      }
    }
    return List.copyOf(advice);
  }

  /**
   * Judges words and figures by the shares they may speak of.
   *
   * @param together the share of the named options taken together, where the sentence says so
   */
  private List<String> shares(CountTable table, List<OptionShare> rows, List<BigDecimal> together) {
    List<BigDecimal> candidates = new ArrayList<>(together);
    rows.stream()
        .filter(row -> row.share() != null && namedIn(rows, row.option().label()))
        .map(row -> row.share() == null ? BigDecimal.ZERO : row.share().percent())
        .forEach(candidates::add);
    List<String> advice = new ArrayList<>();
    for (ShareClaim claim : ShareClaim.in(withoutLabels(table))) {
      if (candidates.stream().noneMatch(claim.holds())) {
        advice.add(
            "「"
                + claim.words()
                + "」は"
                + claim.meaning()
                + "を指しますが、当てはまる選択肢がありません（"
                + spoken(candidates)
                + "）。");
      }
    }
    Matcher percent = PERCENT.matcher(withoutLabels(table));
    while (percent.find()) {
      BigDecimal stated = new BigDecimal(percent.group(1));
      boolean summed = together.stream().anyMatch(share -> says(stated, share));
      if (!summed
          && rows.stream()
              .noneMatch(row -> row.share() != null && says(stated, row.share().percent()))) {
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

  private static boolean says(BigDecimal stated, BigDecimal share) {
    return share.setScale(Math.min(1, stated.scale()), RoundingMode.HALF_UP).compareTo(stated) == 0;
  }

  private static String spoken(List<BigDecimal> shares) {
    return shares.isEmpty()
        ? "構成比なし"
        : String.join("、", shares.stream().map(share -> share.toPlainString() + "％").toList());
  }
}
