package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.intake.UploadedRow;

/** The row being read, with what it came to so far; used again for the next row. */
final class CurrentRow {
  static final String NOT_ASKED = "非該当";
  static final String NO_ANSWER = "無回答";

  private final AnswerColumns columns;
  private final RemarkCollector remarks;
  private final ClerkDecisions decisions;
  private final Choices choices = new Choices();
  private int row;
  private List<String> cells = List.of();
  private List<Sheet.Written> texts = List.of();

  CurrentRow(AnswerColumns columns, RemarkCollector remarks, ClerkDecisions decisions) {
    this.columns = columns;
    this.remarks = remarks;
    this.decisions = decisions;
  }

  void begin(UploadedRow written) {
    row = written.number();
    cells = written.cells();
    choices.clear();
    texts = List.of();
  }

  int number() {
    return row;
  }

  int width() {
    return cells.size();
  }

  Choices choices() {
    return choices;
  }

  List<Sheet.Written> texts() {
    return texts;
  }

  void write(Sheet.Written text) {
    if (texts.isEmpty()) {
      texts = new ArrayList<>(2);
    }
    texts.add(text);
  }

  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  String heading(int column) {
    return columns.headings().get(column);
  }

  void fault(int column, String value, String sentence) {
    remarks.fault(row, heading(column), value, sentence);
  }

  void recognised(int column, String written, String understood) {
    remarks.recognised(row, heading(column), written, understood);
  }

  /**
   * What the clerk chose, or an empty text while that is open.
   *
   * @param example what stands in the place
   */
  String chosen(String key, String example) {
    String choice = decisions.choice(key);
    remarks.ask(key, row, example, choice == null);
    return choice == null ? "" : choice;
  }
}
