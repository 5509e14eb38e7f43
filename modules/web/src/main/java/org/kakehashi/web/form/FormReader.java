package org.kakehashi.web.form;

import static java.util.Objects.requireNonNull;
import static org.kakehashi.web.page.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Texts;

/**
 * What a form sends, read as values. What can't be read is noted at its field, and a stand-in goes
 * on, until {@link #whole} refuses all of it together.
 */
public class FormReader {
  private final FormEntry form;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final BrokenRules.Collector broken = BrokenRules.collector();

  public FormReader(FormEntry form) {
    this.form = form;
  }

  /**
   * What was entered as a whole. It only makes values: where something can't be read, what follows
   * works on stand-ins, and nothing of it may be written.
   *
   * @throws FormRefused when something can't be read
   */
  public final <T> T whole(Supplier<T> entry) {
    var made = made(entry);
    refuse();
    return requireNonNull(made);
  }

  /** A part of what was entered, made; null when it is refused, which is kept until the end. */
  public final <T> @Nullable T made(Supplier<? extends @Nullable T> part) {
    return broken.whole(part);
  }

  /** The same of a component, whose name the refusal bears. */
  public final <T> @Nullable T made(String component, Supplier<? extends @Nullable T> part) {
    return broken.within(component, part);
  }

  /** The same, with something that takes its place while the rest is judged. */
  public final <T> T made(Supplier<? extends T> part, T standIn) {
    T made = broken.whole(part);
    return made == null ? standIn : made;
  }

  /**
   * Ends the reading of parts, before they are put together or written.
   *
   * @throws FormRefused when something can't be read
   * @throws Invalid when rules are broken
   */
  public final void refuse() {
    try {
      broken.refuse();
    } catch (Invalid refused) {
      if (errors.isEmpty()) {
        throw refused;
      }
      throw new FormRefused(errors, refused);
    }
    if (!errors.isEmpty()) {
      throw new FormRefused(errors, null);
    }
  }

  /** What stands in a field, read; null when it is refused, which is noted at the field. */
  public final <T> @Nullable T at(String field, Supplier<? extends @Nullable T> read) {
    try {
      return read.get();
    } catch (RuleViolation refused) {
      note(field, Texts.text(refused));
      return null;
    }
  }

  /** Notes what is wrong with a field; the first sentence stands. */
  public final void note(String field, String sentence) {
    errors.putIfAbsent(field, sentence);
  }

  /** Whether nothing was noted at a field: what was read of it is no stand-in. */
  public final boolean reads(String field) {
    return !errors.containsKey(field);
  }

  /** The text of a field, trimmed. */
  public final String value(String field) {
    return form.value(field).strip();
  }

  /** The text of a field, null when it is empty. */
  public final @Nullable String orNothing(String field) {
    return Fields.orNothing(form.value(field));
  }

  /** A fiscal year, which must be entered. */
  public final FiscalYear year(String field) {
    var year = at(field, () -> FiscalYears.of(value(field)));
    return year == null ? new FiscalYear(FiscalYear.FIRST) : year;
  }

  /** A day as browsers send it, null when the field is empty. */
  public final @Nullable LocalDate day(String field, String label) {
    return at(field, () -> Fields.date(label, value(field)));
  }

  /** A moment in Japan's time, null when the field is empty. */
  public final @Nullable Instant moment(String field, String label) {
    return at(field, () -> Fields.moment(label, value(field)));
  }

  /** A whole number from 0 up to a million, null when the field is empty: not stated, never 0. */
  public final @Nullable Integer count(String field, String label) {
    return at(field, () -> Fields.number(label, value(field), 0, 1_000_000));
  }

  /** One of an enum's constants, which must be chosen. */
  public final <E extends Enum<E>> E choice(Class<E> choices, String field, String label) {
    var chosen = choiceOrNothing(choices, field, label);
    if (chosen == null) {
      note(field, Texts.text(new FieldMustBe(label, text("field.choice"))));
      return choices.getEnumConstants()[0];
    }
    return chosen;
  }

  /** One of an enum's constants, null when none is chosen. */
  public final <E extends Enum<E>> @Nullable E choiceOrNothing(
      Class<E> choices, String field, String label) {
    return at(field, () -> Fields.choice(choices, label, form.value(field)));
  }

  /** The version that was read when the form was opened. */
  public final int version() {
    return Fields.version(form);
  }
}
