package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** The receipt of answer sheets taken in (取込みの控え). */
@Path("/surveys/{id}/receipt")
@RequestScoped
public class ReceiptResource {
  @Inject SurveyImports imports;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page receipt(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    var receipt = imports.receipt(caller.actor(), id);
    var title = receipt.survey().title();
    var frame =
        caller
            .frame(Section.SURVEYS, text("surveys.receipt.title"))
            .under(title, SurveyPath.of(id))
            .with(Notice.done(done));
    return new Page("surveys/receipt", frame, ReceiptView.of(receipt));
  }
}
