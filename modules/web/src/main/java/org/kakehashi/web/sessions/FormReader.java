package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Texts;

/**
 * What a form of the programme sends, read as the programme's values. What can't be read is noted
 * at its field, and a stand-in goes on, until {@link #whole} refuses all of it together.
 */
final class FormReader {
  private static final int MOST_PERSONS = 1_000_000;

  private final FormEntry form;
  private final Map<String, String> errors = new LinkedHashMap<>();

  FormReader(FormEntry form) {
    this.form = form;
  }

  /**
   * What was entered as a whole.
   *
   * @throws FormRefused when something can't be read
   */
  <T> T whole(Supplier<T> entry) {
    RuleViolation besides = null;
    try {
      var read = entry.get();
      if (errors.isEmpty()) {
        return read;
      }
    } catch (RuleViolation refused) {
      if (errors.isEmpty()) {
        throw refused;
      }
      besides = refused;
    }
    throw new FormRefused(errors, besides);
  }

  /** What stands in a field, read; null when it is refused, which is noted at the field. */
  <T> @Nullable T at(String field, Supplier<? extends @Nullable T> read) {
    try {
      return read.get();
    } catch (RuleViolation refused) {
      errors.putIfAbsent(field, Texts.text(refused));
      return null;
    }
  }

  String value(String field) {
    return form.value(field).strip();
  }

  /** The text of a field, null when it is empty. */
  @Nullable String orNothing(String field) {
    return Fields.orNothing(form.value(field));
  }

  FiscalYear year(String field) {
    var year = at(field, () -> FiscalYears.of(value(field)));
    return year == null ? new FiscalYear(FiscalYear.FIRST) : year;
  }

  /** A date as precise as it was stated, null when the field is empty. */
  @Nullable StatedDate date(String field) {
    var sent = value(field);
    return sent.isEmpty() ? null : at(field, () -> StatedDate.read(sent));
  }

  /** A number of persons, null when the field is empty: not stated, never zero. */
  @Nullable Integer persons(String field, String label) {
    return at(field, () -> Fields.number(label, value(field), 0, MOST_PERSONS));
  }

  /** One of an enum's constants, which must be chosen. */
  <E extends Enum<E>> E choice(Class<E> choices, String field, String label) {
    var chosen = choiceOrNothing(choices, field, label);
    if (chosen == null) {
      errors.putIfAbsent(field, Texts.text(new FieldMustBe(label, text("field.choice"))));
      return choices.getEnumConstants()[0];
    }
    return chosen;
  }

  /** One of an enum's constants, null when none is chosen. */
  <E extends Enum<E>> @Nullable E choiceOrNothing(Class<E> choices, String field, String label) {
    return at(field, () -> Fields.choice(choices, label, form.value(field)));
  }

  /**
   * How an event is attended, in the fields {@code participants} and {@code lecturers}; null when
   * both are empty.
   */
  @Nullable AttendanceModes modes() {
    var label = text("conferences.modes");
    var participants = choiceOrNothing(AttendanceMode.class, "participants", label);
    var lecturers = choiceOrNothing(AttendanceMode.class, "lecturers", label);
    if (participants != null && lecturers != null) {
      return new AttendanceModes(participants, lecturers);
    }
    if (participants != null || lecturers != null) {
      errors.putIfAbsent(participants == null ? "participants" : "lecturers", text("modes.both"));
    }
    return null;
  }

  /** The source in the fields {@code source} and {@code source-date}; null when both are empty. */
  @Nullable Source source() {
    return source("source", "source-date");
  }

  /** The source in two fields; null when both are empty. */
  @Nullable Source source(String titleField, String dateField) {
    var title = value(titleField);
    var date = date(dateField);
    return title.isEmpty() && value(dateField).isEmpty()
        ? null
        : at(titleField, () -> new Source(title, date));
  }

  /** The version that was read when the form was opened. */
  int version() {
    return Fields.version(form);
  }

  /** A form that shows a source. */
  static FormEntry withSource(FormEntry form, @Nullable Source source) {
    return source == null
        ? form
        : form.value("source", source.title()).value("source-date", written(source.date()));
  }

  /** A form that shows how an event is attended. */
  static FormEntry withModes(FormEntry form, @Nullable AttendanceModes modes) {
    return modes == null
        ? form
        : form.value("participants", modes.participants().name())
            .value("lecturers", modes.lecturers().name());
  }

  /** A date as a form shows it; it is read the same way. */
  static String written(@Nullable StatedDate date) {
    return date == null ? "" : date.label();
  }
}
