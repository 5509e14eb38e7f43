package org.kakehashi.web.surveys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.TableMapping.Value;
import org.kakehashi.web.page.FormEntry;

/**
 * A mapping as its form sends it.
 *
 * @param goesOn whether to read the file so; not while the page still shows how the values of
 *     another field are read
 */
record MappingForm(TableMapping mapping, boolean goesOn) {
  private static final int MOST_COLUMNS = 500;
  private static final int MOST_VALUES = 200;
  private static final String WHOLE = "whole:";
  private static final String OPTION = "option:";

  /** Reads the form; what nobody can have chosen on it is left out. */
  static MappingForm of(FormEntry form) {
    var columns = new ArrayList<Column>();
    boolean changed = false;
    int width = Math.min(MOST_COLUMNS, number(form.value("width")));
    for (int c = 1; c <= width; c++) {
      var target = form.value("column-" + c);
      boolean same = target.equals(form.value("was-" + c));
      changed |= !same && !target.isEmpty();
      columns.add(
          new Column(
              c,
              form.value("heading-" + c),
              field(target),
              option(target),
              same ? reading(form, c) : Reading.PLAIN));
    }
    int first = number(form.value("first"));
    int last = number(form.value("last"));
    var from =
        Arrays.stream(NumberFrom.values())
            .filter(value -> value.name().equals(form.value("number-from")))
            .findFirst()
            .orElse(NumberFrom.COLUMN);
    return new MappingForm(
        new TableMapping(form.value("sheet"), first, last, from, columns),
        !changed && !form.value("action").equals("revise"));
  }

  /** What a choice of a column's select sends: a whole field, or one of its options. */
  static String target(String field, String option) {
    if (field.isEmpty()) {
      return "";
    }
    return option.isEmpty() ? WHOLE + field : OPTION + option + ":" + field;
  }

  private static String field(String target) {
    if (target.startsWith(OPTION)) {
      return target.substring(target.indexOf(':', OPTION.length()) + 1);
    }
    return target.startsWith(WHOLE) ? target.substring(WHOLE.length()) : "";
  }

  private static String option(String target) {
    int end = target.indexOf(':', OPTION.length());
    return target.startsWith(OPTION) && end > 0 ? target.substring(OPTION.length(), end) : "";
  }

  private static Reading reading(FormEntry form, int column) {
    var separators = new StringBuilder();
    for (var separator : Separator.values()) {
      if (!form.value(separator.field(column)).isEmpty()) {
        separators.append(separator.characters());
      }
    }
    List<Value> values = new ArrayList<>();
    int count = Math.min(MOST_VALUES, number(form.value("values-" + column)));
    for (int v = 0; v < count; v++) {
      var written = form.value("written-" + column + "-" + v).replace("\r\n", "\n");
      var meaning = form.value("meaning-" + column + "-" + v);
      if (!written.isBlank() && !meaning.isEmpty()) {
        values.add(value(written, meaning));
      }
    }
    boolean other = !form.value("other-" + column).isEmpty();
    return new Reading(separators.toString(), values, other);
  }

  private static Value value(String written, String meaning) {
    if (meaning.startsWith(OPTION)) {
      return new Value(written, Meaning.OPTION, meaning.substring(OPTION.length()));
    }
    return new Value(
        written,
        Arrays.stream(Meaning.values())
            .filter(each -> each.name().equals(meaning))
            .findFirst()
            .orElse(Meaning.NO_ANSWER),
        "");
  }

  /** What a choice of a value's select sends. */
  static String meaning(Value value) {
    return value.meaning() == Meaning.OPTION ? OPTION + value.code() : value.meaning().name();
  }

  /** A number, or 0 where there is none. */
  static int number(String written) {
    try {
      return Math.max(0, Integer.parseInt(written.strip()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
