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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.SignIn;
import org.kakehashi.office.SignInRefused;
import org.kakehashi.office.SignInThrottled;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.access.LocalPath;
import org.kakehashi.web.access.OpenToStrangers;
import org.kakehashi.web.access.SignInCookies;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.refusal.RefusalStatus;

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
    return page(FormEntry.empty(), LocalPath.orHome(next), Notice.done(done), 200);
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(
      @FormParam("login") @DefaultValue("") String login,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("next") @Nullable String next) {
    try {
      var token = signIn.signIn(login, password, caller.address());
      return cookies.open(LocalPath.orHome(next), token);
    } catch (SignInThrottled throttled) {
      return Response.fromResponse(again(login, next, throttled))
          .header(HttpHeaders.RETRY_AFTER, throttled.retryAfter().toSeconds())
          .build();
    } catch (SignInRefused refused) {
      return again(login, next, refused);
    }
  }

  @POST
  @Path("sign-out")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signOut() {
    return cookies.close(URI.create("/sign-in?done=signed-out"));
  }

  private Response again(String login, @Nullable String next, RuleViolation violation) {
    return page(
        FormEntry.empty().value("login", login),
        LocalPath.orHome(next),
        Optional.of(Notice.refusal(violation)),
        RefusalStatus.of(violation));
  }

  private Response page(FormEntry entry, URI next, Optional<Notice> notice, int status) {
    var frame = cookies.strangersFrame(text("sign-in.title")).with(notice);
    var page = new Page("office/sign-in", frame, new SignInView(entry, next.toString()));
    return cookies.tied(page.withStatus(status), frame);
  }
}
