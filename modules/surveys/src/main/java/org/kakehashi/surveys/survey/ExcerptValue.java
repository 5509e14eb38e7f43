package org.kakehashi.surveys.survey;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** An extract (主な回答) as published or chosen. */
@Embeddable
class ExcerptValue {
  private int position;
  private String text;
  private boolean edited;
  private @Nullable Integer sheet;

  protected ExcerptValue() {}

  ExcerptValue(int position, String text, boolean edited, @Nullable Integer sheet) {
    this.position = position;
    this.text = text;
    this.edited = edited;
    this.sheet = sheet;
  }

  int position() {
    return position;
  }

  String text() {
    return text;
  }

  boolean edited() {
    return edited;
  }

  @Nullable Integer sheet() {
    return sheet;
  }
}
