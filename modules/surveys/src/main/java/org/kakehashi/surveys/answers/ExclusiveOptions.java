package org.kakehashi.surveys.answers;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.options.OptionIndex;
import org.kakehashi.surveys.survey.SurveyDraft;

/**
 * Options that make no sense beside others. Where the questionnaire says so (排他) the clerk decides
 * what counts; where only the label says so (特になし) the clerk is told.
 */
final class ExclusiveOptions {
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:特に|とくに)?(?:ない|なし|無い|無し|ありません|ございません)[。．.]?"
              + "|.{0,15}(?:該当|あてはま|当てはま|当て嵌ま).{0,10}(?:ない|なし|無い|無し|ありません|いません)[。．.]?"
              + "|.{0,10}(?:わから|分から|判ら|解ら|知ら)(?:ない|ん|ず)[。．.]?|.{0,10}(?:わかり|分かり|判り|知り)ません[。．.]?"
              + "|(?:いずれ|どれ|何|なに)(?:も|にも|でも).{0,12}(?:ない|なし|無い|無し|ありません|しません)[。．.]?");

  private final CurrentRow row;
  private final Tallies told;
  private final AnswerColumns columns;
  private final BitSet marked = new BitSet();
  private final BitSet alike = new BitSet();
  private final boolean[] concerned;

  ExclusiveOptions(SurveyDraft survey, AnswerColumns columns, CurrentRow row, Tallies told) {
    this.columns = columns;
    this.row = row;
    this.told = told;
    this.concerned = new boolean[survey.questions().size() + 1];
    for (int q = 1; q <= survey.questions().size(); q++) {
      SurveyDraft.Question question = survey.questions().get(q - 1);
      OptionIndex index = columns.index(q);
      for (int option = 1; option <= index.size(); option++) {
        boolean says = NOTHING.matcher(index.option(option).label().strip()).matches();
        marked.set(Choice.of(q, option), index.option(option).exclusive());
        alike.set(Choice.of(q, option), says);
        concerned[q] |=
            question.kind() == QuestionKind.MULTIPLE && (says || index.option(option).exclusive());
      }
    }
  }

  /** Looks at the choices of a question, which begin at {@code start}. */
  void look(int q, int start) {
    Choices choices = row.choices();
    if (!concerned[q] || choices.size() - start < 2) {
      return;
    }
    int alone = choices.first(start, marked);
    if (alone >= 0) {
      String label = columns.index(q).option(Choice.option(alone)).label();
      switch (row.chosen(QueryKind.EXCLUSIVE.key("問" + q, label), label)) {
        case "others" -> choices.dropFrom(start, marked::get);
        case "alone" -> choices.dropFrom(start, choice -> choice != alone);
        default -> {
          // both, or open
        }
      }
      return;
    }
    int other = choices.first(start, alike);
    if (other >= 0) {
      String label = columns.index(q).option(Choice.option(other)).label();
      told.at("問" + q + "で「" + label + "」とほかの選択肢を一緒に選んだ回答があります。両方とも数えます", row.number());
    }
  }
}
