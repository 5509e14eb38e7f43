package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.List;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.web.page.Figures;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Pager;

/**
 * The list of surveys.
 *
 * @param filter what was asked for
 * @param filtered whether anything was asked for
 */
public record SurveyListView(
    FormEntry filter,
    List<Option> years,
    List<Row> rows,
    Pager pager,
    boolean mayImport,
    boolean filtered) {

  public SurveyListView {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /** A survey in the list; figures as printed. */
  public record Row(
      String path,
      String title,
      String year,
      String source,
      String questions,
      String answered,
      String revision) {

    static Row of(SurveyHead head) {
      var answered = head.imported().answered();
      return new Row(
          SurveyPath.of(head.id()),
          head.title(),
          head.year().label(),
          head.imported().source().label(),
          Figures.count(head.questions()),
          answered == null ? text("surveys.not-stated") : Figures.count(answered),
          Figures.count(head.revision().number()));
    }
  }
}
