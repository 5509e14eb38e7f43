package org.kakehashi.surveys.answers;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.kakehashi.intake.CellReading;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.options.OptionIndex;

/** Reads a cell that holds the whole answer to a question with options. */
final class WholeAnswers {
  static final String LOST = "エラー値です。元のファイルで値を直すか、正しい値を入れてください。";

  private final AnswerColumns columns;
  private final CurrentRow row;

  WholeAnswers(AnswerColumns columns, CurrentRow row) {
    this.columns = columns;
    this.row = row;
  }

  /** True when it says 非該当. */
  boolean read(int q, QuestionKind kind, int column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return false;
    }
    OptionIndex index = columns.index(q);
    int[] plain = index.listed(cell);
    if (plain.length == 1 || (plain.length > 1 && kind == QuestionKind.MULTIPLE)) {
      for (int position : plain) {
        row.choices().add(Choice.of(q, position));
      }
      return false;
    }
    String bare = cell.strip();
    if (bare.isEmpty() || bare.equals(CurrentRow.NO_ANSWER)) {
      return false;
    }
    if (bare.equals(CurrentRow.NOT_ASKED)) {
      return true;
    }
    CellReading read = index.read(bare);
    if (!read.understood()) {
      row.fault(column, cell, ErrorValue.is(cell) ? LOST : fault(read));
    } else if (kind == QuestionKind.SINGLE && read.positions().length > 1) {
      row.fault(column, cell, "単一回答の設問に二つ以上の値があります。一つにしてください。");
    } else if (kind == QuestionKind.SINGLE || separated(column, cell, read)) {
      chosen(q, column, bare, read);
    }
    return false;
  }

  private static String fault(CellReading read) {
    return switch (read.kind()) {
      case AMBIGUOUS -> "二つの選択肢に当たります（コードと選択肢の重なりなど）。設問表のコードを変えてください。";
      case CONTRADICTORY -> "番号と選択肢が食い違っています。どちらが正しいか確かめて、一つに直してください。";
      default ->
          read.parts() > 1
              ? "「" + read.unknown() + "」は設問表にない値です。選択肢かそのコードに直してください。"
              : "設問表にない値です。選択肢かそのコードに直してください。";
    };
  }

  /** Whether the clerk says that all signs between the options part them. */
  private boolean separated(int column, String cell, CellReading read) {
    boolean all = true;
    for (int i = 0; i < read.separators().length(); i++) {
      String sign = sign(read.separators().charAt(i));
      String chosen = row.chosen(QueryKind.SEPARATOR.key(sign), cell);
      all &= chosen.equals("split");
      if (chosen.equals("whole")) {
        row.fault(column, cell, "設問表にない値です（「" + sign + "」では区切らないことにしています）。選択肢かそのコードに直してください。");
      }
    }
    return all;
  }

  private static String sign(char separator) {
    return switch (separator) {
      case ' ' -> "空白";
      case '\t' -> "タブ";
      default -> Character.toString(separator);
    };
  }

  private void chosen(int q, int column, String bare, CellReading read) {
    OptionIndex index = columns.index(q);
    for (int position : read.positions()) {
      row.choices().add(Choice.of(q, position));
    }
    String labels =
        Arrays.stream(read.positions())
            .mapToObj(position -> index.option(position).label())
            .collect(Collectors.joining("；"));
    boolean doubled = read.parts() > read.positions().length;
    if (doubled || read.kind() == CellReading.Kind.OTHERWISE) {
      row.recognised(column, bare, doubled ? labels + "（重なりは一つに数える）" : labels);
    }
  }
}
