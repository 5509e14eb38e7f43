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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.SignIn;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.access.LocalPath;
import org.kakehashi.web.access.OpenToStrangers;
import org.kakehashi.web.access.SignInCookies;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;

/** Signing in and out (サインイン). */
@Path("/")
@RequestScoped
@OpenToStrangers
public class SignInResource {
  @Inject SignIn signIn;
  @Inject CurrentCaller caller;
  @Inject SignInCookies cookies;

  @GET
  @Path("sign-in")
  public Response form(
      @QueryParam("next") @Nullable String next, @QueryParam("done") @Nullable String done) {
    if (caller.signedIn() != null) {
      return Response.seeOther(LocalPath.orHome(next)).build();
    }
    var opened = new FormState(FormEntry.empty(), Notice.done(done), null);
    var page = page(opened, LocalPath.orHome(next));
    return cookies.tied(page.withStatus(200), page.frame());
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(
      @FormParam("login") @DefaultValue("") String login,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("next") @Nullable String next) {
    var answer =
        FormFlow.of(FormEntry.empty().value("login", login), FormFields.of())
            .answer(
                () -> {
                  var token = signIn.signIn(login, password, caller.address(), cookies.device());
                  return cookies.open(LocalPath.orHome(next), token);
                },
                shown -> page(shown, LocalPath.orHome(next)));
    return answer.getEntity() instanceof Page shown ? cookies.tied(answer, shown.frame()) : answer;
  }

  @POST
  @Path("sign-out")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signOut() {
    return cookies.close(URI.create("/sign-in?done=signed-out"));
  }

  private Page page(FormState shown, URI next) {
    var frame = cookies.strangersFrame(text("sign-in.title")).with(shown.notice());
    return new Page("office/sign-in", frame, new SignInView(shown.entry(), next.toString()));
  }
}
