package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.kakehashi.office.LinkExpired;
import org.kakehashi.office.PasswordTooWeak;
import org.kakehashi.office.SignIn;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.access.OpenToStrangers;
import org.kakehashi.web.access.SignInCookies;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Texts;
import org.kakehashi.web.refusal.RefusalStatus;

/** Setting a password through a one-time link (一度だけ使えるリンク). */
@Path("/sign-in/link")
@RequestScoped
@OpenToStrangers
public class LinkResource {
  @Inject SignIn signIn;
  @Inject CurrentCaller caller;
  @Inject SignInCookies cookies;

  @GET
  @Path("{link}")
  public Response form(@PathParam("link") String link) {
    return page(link, FormEntry.empty(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response redeem(
      @FormParam("link") @DefaultValue("") String link,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("password-again") @DefaultValue("") String again) {
    if (!password.equals(again)) {
      var entry = FormEntry.empty().error("password-again", text("password.differ"));
      return page(link, entry, RefusalStatus.INVALID);
    }
    try {
      var token = signIn.redeem(link, password, caller.address());
      return cookies.open(URI.create("/?done=password.set"), token);
    } catch (PasswordTooWeak weak) {
      return page(
          link, FormEntry.empty().error("password", Texts.text(weak)), RefusalStatus.INVALID);
    }
  }

  private Response page(String link, FormEntry entry, int status) {
    var loginName = signIn.loginNameOf(link).orElseThrow(LinkExpired::new);
    var frame = cookies.strangersFrame(text("link.title")).with(Notice.of(entry));
    var page = new Page("office/link", frame, new LinkView(entry, link, loginName));
    return cookies.tied(page.withStatus(status), frame);
  }
}
