package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.reporting.FormWorkbooks;
import org.kakehashi.surveys.AnswerMappings;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.surveys.SurveyImports.CountsTemplate;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Download;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** The way in for surveys (取込み): which kind of results there is, and forms to fill in. */
@Path("/surveys/import")
@RequestScoped
public class ImportResource {
  @Inject SurveyImports imports;
  @Inject FormWorkbooks workbooks;
  @Inject AnswerMappings mappings;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page choose() {
    caller.actor().require(Permission.IMPORT, Area.SURVEYS);
    var frame = caller.frame(Section.SURVEYS, text("surveys.import.title"));
    var open = mappings.open(caller.actor()).stream().map(OpenDryRunsPanel::item).toList();
    return new Page("surveys/import", frame, new ImportChoiceView(open));
  }

  @GET
  @Path("templates/questionnaire.xlsx")
  public Response questionnaire() {
    var form = imports.form(caller.actor());
    return Download.of("questionnaire-template.xlsx", Download.XLSX, workbooks.of(form));
  }

  @GET
  @Path("templates/{name}")
  public Response template(@PathParam("name") String name) {
    var template =
        Arrays.stream(CountsTemplate.values())
            .filter(known -> known.fileName().equals(name))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    var file = imports.form(caller.actor(), template);
    return Download.of(file.name(), template.mediaType(), file.bytes());
  }
}
