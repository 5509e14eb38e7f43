package org.kakehashi.reporting.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.ContentFingerprint;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Column;
import org.kakehashi.reporting.Block.Column.Align;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.sessions.Total;

/** The words and shapes that several papers share. */
final class Layout {
  /** Raised when a template or an order of sections changes, so that the same data is made anew. */
  static final String VERSION = "様式 第2版";

  static final String ISSUER = "出入国在留管理庁";

  /** What stands where no document states a figure; never 0. */
  static final String NOT_STATED = Total.NOT_STATED;

  private Layout() {}

  static Column words(String heading, int weight) {
    return new Column(heading, weight, Align.START, false);
  }

  static Column rowHeader(String heading, int weight) {
    return new Column(heading, weight, Align.START, true);
  }

  static Column figure(String heading, int weight) {
    return new Column(heading, weight, Align.END, false);
  }

  static Row row(Cell... cells) {
    return new Row(List.of(cells), false);
  }

  static Cell text(@Nullable String words) {
    return words == null || words.isBlank() ? new Cell.Missing(NOT_STATED) : new Cell.Words(words);
  }

  static Cell count(@Nullable Integer value) {
    return value == null ? new Cell.Missing(NOT_STATED) : new Cell.Count(value);
  }

  /** A date as data have it. */
  static Datum datum(@Nullable StatedDate date) {
    return Datum.of(date == null ? null : date.code());
  }

  static Datum datum(@Nullable Integer value) {
    return value == null ? Datum.blank() : Datum.of(value);
  }

  /** Words as data have them: on one line. */
  static Datum line(@Nullable String words) {
    return Datum.of(oneLine(words));
  }

  static Datum title(@Nullable Source source) {
    return Datum.of(source == null ? null : source.title());
  }

  static String oneLine(@Nullable String words) {
    return words == null ? "" : words.replaceAll("\\R+", " ").strip();
  }

  /** A date as table cells have it, or null. */
  static @Nullable String shortForm(@Nullable StatedDate date) {
    return date == null ? null : date.shortForm();
  }

  static Block body(String words) {
    return new Paragraph(Paragraph.Style.BODY, words);
  }

  static Block note(String words) {
    return new Paragraph(Paragraph.Style.NOTE, words);
  }

  static String titled(String title, boolean proposal) {
    return proposal ? title + "（案）" : title;
  }

  /** SHA-256, in hex, of a value's text form; records print all they hold. */
  static String fingerprint(Object value) {
    return ContentFingerprint.of(value.toString());
  }
}
