package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.FiscalYears;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;

/** The list of surveys (アンケート). */
@Path("/surveys")
@RequestScoped
public class SurveysResource {
  private static final int SIZE = 20;
  private static final int LAST_PAGE = 100_000;

  @Inject Surveys surveys;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("text") @DefaultValue("") String sought,
      @QueryParam("year") @DefaultValue("") String year,
      @QueryParam("page") @DefaultValue("1") int page) {
    var actor = caller.actor();
    var found =
        surveys.list(
            actor,
            sought.isBlank() ? null : sought.strip(),
            FiscalYears.orAny(year),
            Math.min(LAST_PAGE, Math.max(1, page)),
            SIZE);
    var view =
        new SurveyListView(
            FormEntry.empty().value("text", sought).value("year", year),
            FiscalYears.optionsOrAny(FiscalYear.of(LocalDate.now(clock)).next(), year),
            found.items().stream().map(SurveyListView.Row::of).toList(),
            Pager.of("/surveys", Map.of("text", sought, "year", year), found),
            actor.may(Permission.IMPORT, Area.SURVEYS),
            !sought.isBlank() || !year.isBlank());
    return new Page("surveys/list", caller.frame(Section.SURVEYS, text("nav.surveys")), view);
  }
}
