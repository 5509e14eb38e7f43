package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.review.AnswerToCommittee;

/** The committee's questions: what data answer, and what no document states. */
final class AnswerTables {
  private static final Listing<Part> LISTING =
      new Listing<Part>("committee_questions", "想定される問いへの回答")
          .told("question_number", "番号", "問いの番号", part -> Datum.of(part.asked().number()))
          .told("question", "問い", "問いの文言", part -> Layout.line(part.asked().question()))
          .told("point", "確かめたい点", "問いのうちの一点", part -> Datum.of(part.of().label()))
          .printed(
              30,
              (part, sources) ->
                  new Cell.Words(part.of().label() + sources.mark(part.of().source())))
          .told("answer", "回答", "空白は資料に記載なし", part -> Layout.line(part.of().value()))
          .printed(70, (part, sources) -> new Cell.Words(part.of().text()))
          .told(
              "value_status_code",
              "値の状態",
              "回答が資料に記載されているかを示すコード",
              part -> Datum.of(part.of().value() == null ? "not_stated" : "stated"))
          .told("source_title", "出典", "資料名", part -> Layout.line(part.of().source()));

  private AnswerTables() {}

  /** One question; what no document states is named in one row. */
  static List<Block> printed(AnswerToCommittee answer) {
    Table stated =
        LISTING.table(
            "answer-" + answer.number(),
            "問い" + answer.number() + "への回答",
            parts(answer).stream().filter(part -> part.of().value() != null).toList());
    List<Row> rows = new ArrayList<>(stated.rows());
    String unknown =
        answer.parts().stream()
            .filter(part -> part.value() == null)
            .map(AnswerToCommittee.Part::label)
            .collect(Collectors.joining("、"));
    if (!unknown.isEmpty()) {
      rows.add(Layout.row(new Cell.Words(unknown), new Cell.Missing(Layout.NOT_STATED)));
    }
    return List.of(
        new Heading(2, Integer.toString(answer.number()), answer.question()),
        new Table(stated.id(), stated.caption(), stated.columns(), rows, stated.notes()));
  }

  static DataTable data(List<AnswerToCommittee> answers) {
    return LISTING.data(answers.stream().flatMap(answer -> parts(answer).stream()).toList());
  }

  private static List<Part> parts(AnswerToCommittee answer) {
    return answer.parts().stream().map(part -> new Part(answer, part)).toList();
  }

  private record Part(AnswerToCommittee asked, AnswerToCommittee.Part of) {}
}
