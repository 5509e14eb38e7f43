package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.access.OpenToStrangers;
import org.kakehashi.web.page.Page;

/** What people may want to read about the application itself. */
@Path("/")
@RequestScoped
public class GuidanceResource {
  @Inject CurrentCaller caller;

  @GET
  @Path("roles")
  @Produces(Page.HTML)
  public Page roles() {
    var view = RolesView.ofEveryRole();
    return new Page("office/roles", caller.frame(text("roles.title")), view);
  }

  @GET
  @Path("accessibility")
  @Produces(Page.HTML)
  @OpenToStrangers
  public Page accessibility() {
    return new Page(
        "office/accessibility", caller.frame(text("accessibility.title")), new StatementView());
  }
}
