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
import org.kakehashi.web.access.TooManyFields;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;

/**
 * A mapping as its form sends it.
 *
 * @param goesOn whether to read the file so; not while the page still shows how the values of
 *     another field are read
 */
record MappingForm(TableMapping mapping, boolean goesOn) {
  /** Fields that every column has, and every value. */
  static final int COLUMN = 3;

  static final int VALUE = 2;

  private static final String WHOLE = "whole:";
  private static final String OPTION = "option:";

  /** Reads the form; what nobody can have chosen on it is left out. */
  static MappingForm of(FormEntry form) {
    var columns = new ArrayList<Column>();
    boolean changed = false;
    int width = most(COLUMN, form.value("width"));
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
    List<Value> values = new ArrayList<>();
    int count = most(VALUE, form.value("values-" + column));
    for (int v = 0; v < count; v++) {
      var written = Fields.asWritten(form.value("written-" + column + "-" + v));
      var meaning = form.value("meaning-" + column + "-" + v);
      if (!written.isBlank() && !meaning.isEmpty()) {
        values.add(value(written, meaning));
      }
    }
    boolean other = !form.value("other-" + column).isEmpty();
    return new Reading(separators(form, column), values, other);
  }

  private static String separators(FormEntry form, int column) {
    var former = Fields.asWritten(form.value(Separator.formerField(column)));
    var separators = new StringBuilder();
    for (var separator : Separator.values()) {
      if (!form.value(separator.field(column)).isEmpty()) {
        separators.append(separator.characters(former));
      }
    }
    if (!form.value(Separator.unnamedField(column)).isEmpty()) {
      separators.append(Separator.unnamed(former));
    }
    return separators.toString();
  }

  /** How many of something a form can have sent, of which each takes so many fields. */
  private static int most(int fields, String said) {
    return Math.min(TooManyFields.MOST / fields, number(said));
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
