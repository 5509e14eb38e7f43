package org.kakehashi.surveys.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.texts.OptionLabel;

/** An option with its count, frozen when the survey came in. */
@Embeddable
class OptionValue {
  @SuppressWarnings("UnusedVariable") // orders the column's rows
  private int position;

  private String code;
  private String label;

  @Column(name = "lower_end")
  private @Nullable Integer min;

  @Column(name = "upper_end")
  private @Nullable Integer max;

  @Enumerated(EnumType.STRING)
  private AnswerOption.Kind kind;

  private long count;

  protected OptionValue() {}

  OptionValue(int position, SurveyDraft.Option draft) {
    this.position = position;
    this.code = draft.code();
    this.label = draft.label();
    this.min = draft.min();
    this.max = draft.max();
    this.kind = draft.kind();
    this.count = draft.count();
  }

  String code() {
    return code;
  }

  String label() {
    return label;
  }

  OptionCount view(String labelNow) {
    return new OptionCount(
        new AnswerOption(code, labelNow, OptionLabel.of(labelNow).plain(), min, max, kind), count);
  }
}
