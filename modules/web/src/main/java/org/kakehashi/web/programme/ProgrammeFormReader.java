package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.page.FormEntry;

/** What a form of the programme sends, read as the programme's values. */
public final class ProgrammeFormReader extends FormReader {
  public ProgrammeFormReader(FormEntry form) {
    super(form);
  }

  /** A date as precise as it was stated, null when the field is empty. */
  public @Nullable StatedDate date(String field) {
    var sent = value(field);
    return sent.isEmpty() ? null : at(field, () -> StatedDate.read(sent));
  }

  /**
   * How an event is attended, in the fields {@code participants} and {@code lecturers}; null when
   * both are empty.
   */
  public @Nullable AttendanceModes modes() {
    var label = text("conferences.modes");
    var participants = choiceOrNothing(AttendanceMode.class, "participants", label);
    var lecturers = choiceOrNothing(AttendanceMode.class, "lecturers", label);
    if (participants != null && lecturers != null) {
      return new AttendanceModes(participants, lecturers);
    }
    if (participants != null || lecturers != null) {
      note(participants == null ? "participants" : "lecturers", text("modes.both"));
    }
    return null;
  }

  /** The source in the fields {@code source} and {@code source-date}; null when both are empty. */
  public @Nullable Source source() {
    return source("source", "source-date");
  }

  /** The source in two fields; null when both are empty. */
  public @Nullable Source source(String titleField, String dateField) {
    var title = value(titleField);
    var date = date(dateField);
    return title.isEmpty() && value(dateField).isEmpty()
        ? null
        : at(titleField, () -> new Source(title, date));
  }

  /** A form that shows a source. */
  public static FormEntry withSource(FormEntry form, @Nullable Source source) {
    return source == null
        ? form
        : form.value("source", source.title()).value("source-date", written(source.date()));
  }

  /** A form that shows how an event is attended. */
  public static FormEntry withModes(FormEntry form, @Nullable AttendanceModes modes) {
    return modes == null
        ? form
        : form.value("participants", modes.participants().name())
            .value("lecturers", modes.lecturers().name());
  }

  /** A date as a form shows it; it is read the same way. */
  public static String written(@Nullable StatedDate date) {
    return date == null ? "" : date.label();
  }
}
