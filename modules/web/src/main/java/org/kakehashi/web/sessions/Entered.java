package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.kakehashi.sessions.Attendance;
import org.kakehashi.sessions.Modes;
import org.kakehashi.sessions.Source;
import org.kakehashi.sessions.StatedDate;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;

/** What a form of the programme sends, read as the programme's values. */
record Entered(FormEntry form) {
  private static final int MOST_PERSONS = 1_000_000;
  private static final int MOST_VERSIONS = 999_999_999;

  String value(String field) {
    return form.value(field).strip();
  }

  /** The text of a field, null when it is empty. */
  @Nullable String orNothing(String field) {
    var sent = value(field);
    return sent.isEmpty() ? null : sent;
  }

  /** A date as precise as it was stated, null when the field is empty. */
  @Nullable StatedDate date(String field) {
    var sent = Normalizer.normalize(value(field), Normalizer.Form.NFKC);
    return sent.isEmpty() ? null : StatedDate.parse(sent);
  }

  /** A number of persons, null when the field is empty: not stated, never zero. */
  @Nullable Integer persons(String field, String label) {
    var sent = Normalizer.normalize(value(field), Normalizer.Form.NFKC).replace(",", "");
    return Fields.number(label, sent, 0, MOST_PERSONS);
  }

  /**
   * One of an enum's constants.
   *
   * @throws FieldMustBe when nothing or something else was sent
   */
  <E extends Enum<E>> E choice(Class<E> choices, String field, String label) {
    var chosen = Fields.choice(choices, label, form.value(field));
    if (chosen == null) {
      throw new FieldMustBe(label, text("field.choice"));
    }
    return chosen;
  }

  /**
   * How an event is attended, in the fields {@code participants} and {@code lecturers}; null when
   * both are empty.
   *
   * @throws FieldMustBe when only one is filled
   */
  @Nullable Modes modes() {
    var label = text("conferences.modes");
    var participants = Fields.choice(Attendance.class, label, form.value("participants"));
    var lecturers = Fields.choice(Attendance.class, label, form.value("lecturers"));
    if (participants == null && lecturers == null) {
      return null;
    }
    if (participants == null || lecturers == null) {
      throw new FieldMustBe(label, text("modes.expected"));
    }
    return new Modes(participants, lecturers);
  }

  /** The source in the fields {@code source} and {@code source-date}; null when both are empty. */
  @Nullable Source source() {
    var title = value("source");
    var date = date("source-date");
    return title.isEmpty() && date == null ? null : new Source(title, date);
  }

  /** The version that was read when the form was opened. */
  int version() {
    var version = Fields.number("version", form.value("version"), 0, MOST_VERSIONS);
    return version == null ? 0 : version;
  }

  /** A form that shows a source. */
  static FormEntry withSource(FormEntry form, @Nullable Source source) {
    return source == null
        ? form
        : form.value("source", source.title()).value("source-date", code(source.date()));
  }

  /** A form that shows how an event is attended. */
  static FormEntry withModes(FormEntry form, @Nullable Modes modes) {
    return modes == null
        ? form
        : form.value("participants", modes.participants().name())
            .value("lecturers", modes.lecturers().name());
  }

  static String code(@Nullable StatedDate date) {
    return date == null ? "" : date.code();
  }
}
