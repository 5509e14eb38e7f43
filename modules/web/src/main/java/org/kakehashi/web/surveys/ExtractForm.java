package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.surveys.MainAnswers.Extract;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Texts;

/**
 * The form that orders, edits and drops extracts: numbered fields for each one's place, sheet and
 * text, and whether to leave it out.
 */
final class ExtractForm {
  private static final int MOST = 200;
  private static final String PLACE = "place-";
  private static final String SHEET = "sheet-";
  private static final String TEXT = "text-";
  private static final String DROP = "drop-";

  private ExtractForm() {}

  static FormEntry of(List<Extract> chosen, int revision) {
    return with(FormEntry.empty().value("revision", Integer.toString(revision)), chosen);
  }

  /** The form as sent, with what is chosen by now and the sender could not see. */
  static FormEntry afterwards(FormEntry sent, List<Extract> chosen, int revision) {
    var seen = rows(sent).stream().map(row -> sent.value(SHEET + row)).toList();
    var unseen =
        chosen.stream()
            .filter(extract -> !seen.contains(Integer.toString(extract.sheet())))
            .toList();
    return with(sent.value("revision", Integer.toString(revision)), unseen);
  }

  /** The numbers of the extracts' fields. */
  static List<Integer> rows(FormEntry form) {
    var rows = new ArrayList<Integer>();
    for (int at = 1; at <= MOST && !form.value(SHEET + at).isEmpty(); at++) {
      rows.add(at);
    }
    return List.copyOf(rows);
  }

  /** The form with whatever is no number marked at its field. */
  static FormEntry checked(FormEntry form) {
    var checked = form;
    for (int row : rows(form)) {
      try {
        place(form, row);
      } catch (RuleViolation refused) {
        checked = checked.error(PLACE + row, Texts.text(refused));
      }
    }
    return checked;
  }

  /** What was chosen, in the order of the places entered. */
  static List<Extract> extracts(FormEntry form) {
    return kept(form).stream()
        .map(row -> new Extract(sheet(form, row), form.value(TEXT + row)))
        .toList();
  }

  /** Where the extracts stand on the form: they are told in their new order. */
  static FormFields fields(FormEntry form) {
    var fields = new HashMap<String, String>();
    for (int row : kept(form)) {
      fields.put("extracts." + fields.size() + ".text", TEXT + row);
    }
    return new FormFields(fields);
  }

  private static List<Integer> kept(FormEntry form) {
    return rows(form).stream()
        .filter(row -> form.value(DROP + row).isEmpty())
        .sorted(Comparator.comparingInt(row -> place(form, row)))
        .toList();
  }

  private static FormEntry with(FormEntry form, List<Extract> more) {
    var filled = form;
    int at = rows(form).size();
    for (var extract : more) {
      at++;
      filled =
          filled
              .value(PLACE + at, Integer.toString(at))
              .value(SHEET + at, Integer.toString(extract.sheet()))
              .value(TEXT + at, extract.text());
    }
    return filled;
  }

  private static int place(FormEntry form, int row) {
    return Fields.count(text("surveys.extract.place"), form.value(PLACE + row));
  }

  private static int sheet(FormEntry form, int row) {
    return Fields.count(text("surveys.extract.sheet"), form.value(SHEET + row));
  }
}
