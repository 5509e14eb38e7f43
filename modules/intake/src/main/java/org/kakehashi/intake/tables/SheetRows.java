package org.kakehashi.intake.tables;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.tables.CellFormat.Seen;

/** Reads one sheet's rows. */
final class SheetRows {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Seen EMPTY = new Seen("", "");

  private final String sheet;
  private final WorkbookIndex index;
  private final List<String> sharedTexts;
  private final TableGathering gathering;
  private final UncachedFormulas uncached;
  private final SheetNotices notices;

  // of the row being read
  private final List<String> cells = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private boolean differs;
  private boolean hidden;
  private int row;

  SheetRows(
      String sheet,
      WorkbookIndex index,
      List<String> sharedTexts,
      TableGathering gathering,
      UncachedFormulas uncached) {
    this.sheet = sheet;
    this.index = index;
    this.sharedTexts = sharedTexts;
    this.gathering = gathering;
    this.uncached = uncached;
    this.notices = new SheetNotices(sheet);
  }

  void read(InputStream in) {
    PartXml xml = new PartXml(in);
    int column = 0;
    while (xml.next()) {
      if (xml.starts("row")) {
        begin(xml);
        column = 0;
      } else if (xml.starts("c")) {
        String reference = xml.attribute("r");
        CellPlace place =
            new CellPlace(reference == null ? column : CellPlace.columnOf(reference), row);
        column = place.column() + 1;
        put(place.column(), cell(xml, place));
      } else if (xml.ends("row")) {
        if (gathering.row(sheet, row, cells, differs ? shown : cells) && hidden) {
          notices.hiddenRow(row);
        }
      } else if (xml.starts("col") && hidden(xml, "width")) {
        notices.hiddenColumns(xml.number("min", 0), xml.number("max", 0));
      } else if (xml.starts("mergeCell")) {
        notices.merged(xml.attribute("ref"));
      } else if (xml.starts("filterColumn")) {
        notices.filtered();
      }
    }
    gathering.ended(sheet, notices.sentences(gathering.rows()), notices.joined());
  }

  private void begin(PartXml xml) {
    int number = xml.number("r", row + 1);
    if (number <= row) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
    row = number;
    hidden = hidden(xml, "ht");
    differs = false;
    cells.clear();
    shown.clear();
  }

  /** Said to be hidden, or of no size. */
  private static boolean hidden(PartXml xml, String size) {
    String said = xml.attribute("hidden");
    String length = xml.attribute(size);
    return "1".equals(said)
        || "true".equals(said)
        || (length != null && length.matches("0+(\\.0+)?"));
  }

  private void put(int column, Seen seen) {
    if (seen.text().isEmpty()) {
      return;
    }
    if (column < cells.size()) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
    if (column >= Limits.COLUMNS) {
      throw new Faulty(
          "「" + sheet + "」の" + row + "行目の列数が上限（" + Limits.COLUMNS + "列）を超えています。表を分けてください。");
    }
    while (cells.size() < column) {
      cells.add("");
      shown.add("");
    }
    cells.add(seen.text());
    shown.add(seen.shown());
    differs |= !seen.text().equals(seen.shown());
    notices.used(column);
  }

  private Seen cell(PartXml xml, CellPlace place) {
    String type = xml.attribute("t");
    int style = xml.number("s", -1);
    boolean formula = false;
    boolean valued = false;
    Seen seen = EMPTY;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = true;
      } else if (xml.starts("v")) {
        String raw = xml.text();
        boolean number = type == null || "n".equals(type);
        valued = !raw.isEmpty() || !number;
        seen = value(type, format(style), raw);
      } else if (xml.starts("is")) {
        valued = true;
        String text = xml.richText("is");
        seen = new Seen(text, format(style).shown(text));
      }
    }
    if (formula && valued) {
      notices.formula(place);
    } else if (formula) {
      uncached.add(sheet, place);
    } else if ("e".equals(type) && !valued) {
      seen = new Seen(ErrorValue.UNKNOWN, ErrorValue.UNKNOWN);
    }
    return seen;
  }

  private CellFormat format(int style) {
    boolean styled = style >= 0 && style < index.formats().size();
    return styled ? index.formats().get(style) : CellFormat.GENERAL;
  }

  private Seen value(@Nullable String type, CellFormat format, String raw) {
    if (type == null || "n".equals(type)) {
      return raw.isEmpty() ? EMPTY : format.read(raw, index.days());
    }
    if ("d".equals(type)) {
      return day(format, raw.strip());
    }
    String text =
        switch (type) {
          case "s" -> shared(raw);
          case "b" -> "1".equals(raw) || "true".equals(raw) ? "TRUE" : "FALSE";
          case "e" -> ErrorValue.is(raw) ? raw : ErrorValue.UNKNOWN;
          default -> Text.ofCell(raw);
        };
    boolean written = !"b".equals(type) && !"e".equals(type);
    return new Seen(text, written ? format.shown(text) : text);
  }

  /** A day or time in words, as the strict standard lets programs write it. */
  private static Seen day(CellFormat format, String raw) {
    String written = raw.replaceFirst("Z$", "");
    try {
      LocalDateTime time =
          written.contains("T")
              ? LocalDateTime.parse(written)
              : written.contains(":")
                  ? DAY_ZERO.atTime(LocalTime.parse(written))
                  : LocalDate.parse(written).atStartOfDay();
      long seconds = ChronoUnit.SECONDS.between(DAY_ZERO.atStartOfDay(), time);
      Seen seen = format.read(seconds(seconds), DayCount.FROM_1900);
      boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
      String text = written.contains("T") && midnight ? time.toLocalDate().toString() : written;
      return new Seen(text, format == CellFormat.GENERAL ? text : seen.shown());
    } catch (DateTimeParseException e) {
      String text = Text.ofCell(raw);
      return new Seen(text, text);
    }
  }

  /** So many seconds in days. */
  private static String seconds(long seconds) {
    return BigDecimal.valueOf(seconds)
        .divide(BigDecimal.valueOf(86_400), 12, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private String shared(String raw) {
    try {
      return sharedTexts.get(Integer.parseInt(raw));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
  }
}
