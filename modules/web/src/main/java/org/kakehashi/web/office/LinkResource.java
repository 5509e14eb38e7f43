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
import org.kakehashi.office.SignIn;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.access.OpenToStrangers;
import org.kakehashi.web.access.SignInCookies;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormRefused;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Page;

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
    var page = page(link, FormState.of(FormEntry.empty()));
    return cookies.tied(page.withStatus(200), page.frame());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response redeem(
      @FormParam("link") @DefaultValue("") String link,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("password-again") @DefaultValue("") String again) {
    var answer =
        FormFlow.of(FormEntry.empty(), FormFields.of("password"))
            .answer(
                () -> {
                  if (!password.equals(again)) {
                    throw new FormRefused("password-again", text("password.differ"));
                  }
                  var token = signIn.redeem(link, password, caller.address());
                  return cookies.open(URI.create("/?done=password.set"), token);
                },
                shown -> page(link, shown));
    return answer.getEntity() instanceof Page shown ? cookies.tied(answer, shown.frame()) : answer;
  }

  private Page page(String link, FormState shown) {
    var loginName = signIn.loginNameOf(link).orElseThrow(LinkExpired::new);
    var frame = cookies.strangersFrame(text("link.title")).with(shown.notice());
    return new Page("office/link", frame, new LinkView(shown.entry(), link, loginName));
  }
}
