package org.kakehashi.surveys.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.CellReading;
import org.kakehashi.surveys.options.OptionIndex;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.OptionLabel;

/** A cell of 対象条件: 問1=1, 問1=1、2, 問1=必要. */
final class ConditionCell {
  private static final Pattern FORM =
      Pattern.compile("(?:設?問|[QqＱｑ])\\s*([0-9]{1,3})\\s*[=＝]\\s*(\\S.*)", Pattern.DOTALL);
  private static final Pattern OR = Pattern.compile("又は|または|もしくは|若しくは");

  private ConditionCell() {}

  /**
   * Reads it.
   *
   * @param earlier the questions before this one
   * @return null where all are asked or the cell is faulty
   */
  static SurveyDraft.@Nullable Condition read(
      Faults faults, int at, String written, List<QuestionSheet> earlier) {
    if (written.isEmpty()) {
      return null;
    }
    Matcher matcher = FORM.matcher(OptionLabel.asciiDigits(written));
    int question = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    if (question < 1 || question > earlier.size()) {
      faults.add(at, CountsForm.ONLY_IF, "「問1=1」又は「問1=1、2」のように、前の設問の番号と選択肢で書いてください。");
      return null;
    }
    OptionIndex index = new OptionIndex(earlier.get(question - 1).options());
    String options = matcher.group(2).strip();
    CellReading read = index.read(options);
    if (!read.understood()) {
      read = index.read(OR.matcher(options).replaceAll(";"));
    }
    if (!read.understood()) {
      faults.add(
          at,
          CountsForm.ONLY_IF,
          "「" + read.unknown() + "」は問" + question + "の選択肢にありません。選択肢かそのコードを書いてください。");
      return null;
    }
    List<SurveyDraft.Option> chosen =
        Arrays.stream(read.positions()).sorted().mapToObj(index::option).toList();
    return new SurveyDraft.Condition(
        question,
        chosen.stream().map(SurveyDraft.Option::code).toList(),
        chosen.stream()
            .map(option -> "「" + option.label() + "」")
            .collect(Collectors.joining("又は", "問" + question + "で", "を選択した者")));
  }
}
