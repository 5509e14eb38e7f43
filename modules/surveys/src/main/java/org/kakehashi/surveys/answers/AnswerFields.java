package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.TargetField.Option;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.survey.SurveyDraft;

/**
 * What a table of answers has to fill, told to the mapping by the headings {@link AnswerColumns}
 * reads.
 */
final class AnswerFields {
  /** Mappings of answer sheets are remembered together. */
  static final String KIND = "answers";

  private AnswerFields() {}

  /** A questionnaire's fields in its order. */
  static List<TargetField> of(SurveyDraft survey) {
    List<TargetField> fields = new ArrayList<>();
    fields.add(
        new TargetField(AnswerColumns.RECEIPT, AnswerColumns.RECEIPT, 0, Kind.NUMBER, List.of()));
    for (int q = 1; q <= survey.questions().size(); q++) {
      SurveyDraft.Question question = survey.questions().get(q - 1);
      List<Option> options =
          question.options().stream()
              .map(o -> new Option(o.code(), o.label(), o.kind() == AnswerOption.Kind.OTHER))
              .toList();
      String key = AnswerColumns.wholeHeading(q);
      fields.add(new TargetField(key, question.text(), q, kind(question.kind()), options));
      if (options.stream().anyMatch(Option::other)) {
        String other = AnswerColumns.otherHeading(q);
        fields.add(new TargetField(other, other, q, Kind.OTHER_TEXT, List.of()));
      }
    }
    return fields;
  }

  private static Kind kind(QuestionKind kind) {
    return switch (kind) {
      case SINGLE -> Kind.SINGLE;
      case MULTIPLE -> Kind.MULTIPLE;
      case FREE -> Kind.FREE;
    };
  }
}
