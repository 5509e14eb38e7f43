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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AccessTokens;
import org.kakehashi.office.PasswordTooWeak;
import org.kakehashi.office.SignIn;
import org.kakehashi.office.SignInRefused;
import org.kakehashi.office.TokenNameMalformed;
import org.kakehashi.office.TokenTermOutOfRange;
import org.kakehashi.office.TokenWithoutScope;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.access.SignInCookies;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Texts;
import org.kakehashi.web.refusal.RefusalStatus;

/** One's own password and access tokens (自分の設定). */
@Path("/settings")
@RequestScoped
public class SettingsResource {
  @Inject SignIn signIn;
  @Inject AccessTokens tokens;
  @Inject CurrentCaller caller;
  @Inject SignInCookies cookies;
  @Inject Clock clock;

  @GET
  @Produces(Page.HTML)
  public Page show(@QueryParam("done") @Nullable String done) {
    return page(
        frame().with(Notice.done(done)), FormEntry.empty(), FormEntry.empty(), Set.of(), null);
  }

  @POST
  @Path("password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response password(
      @FormParam("present-password") @DefaultValue("") String present,
      @FormParam("new-password") @DefaultValue("") String next,
      @FormParam("again-password") @DefaultValue("") String again) {
    if (!next.equals(again)) {
      return refused(FormEntry.empty().error("again-password", text("password.differ")));
    }
    try {
      var token = signIn.changePassword(caller.actor(), present, next, caller.address());
      return cookies.open(URI.create("/settings?done=password.changed"), token);
    } catch (SignInRefused wrong) {
      return refused(FormEntry.empty().error("present-password", text("password.wrong")));
    } catch (PasswordTooWeak weak) {
      return refused(FormEntry.empty().error("new-password", Texts.text(weak)));
    }
  }

  @POST
  @Path("tokens")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(
      @FormParam("name") @Nullable String name,
      @FormParam("expires") @Nullable String expires,
      @FormParam("scope") List<String> scopes) {
    var entry = FormEntry.empty().value("name", name).value("expires", expires);
    var chosen = EnumSet.noneOf(Permission.class);
    for (var scope : scopes) {
      var permission = Fields.choice(Permission.class, text("token.scopes"), scope);
      if (permission != null) {
        chosen.add(permission);
      }
    }
    var until = Fields.date(text("token.expires"), expires);
    if (until == null) {
      return refused(entry.error("expires", text("field.choose")), scopes);
    }
    try {
      var issued = tokens.issue(caller.actor(), Fields.line(name), chosen, until);
      var page = page(frame(), FormEntry.empty(), FormEntry.empty(), Set.of(), issued.secret());
      return page.withStatus(200);
    } catch (TokenNameMalformed malformed) {
      return refused(entry.error("name", Texts.text(malformed)), scopes);
    } catch (TokenTermOutOfRange outOfRange) {
      return refused(entry.error("expires", Texts.text(outOfRange)), scopes);
    } catch (TokenWithoutScope none) {
      return refused(entry.error("scope", Texts.text(none)), scopes);
    }
  }

  @POST
  @Path("tokens/{id}/revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revoke(@PathParam("id") UUID id) {
    tokens.revoke(caller.actor(), id);
    return Response.seeOther(URI.create("/settings?done=token.revoked")).build();
  }

  private Response refused(FormEntry password) {
    return page(frame().with(Notice.of(password)), password, FormEntry.empty(), Set.of(), null)
        .withStatus(RefusalStatus.INVALID);
  }

  private Response refused(FormEntry token, List<String> scopes) {
    return page(frame().with(Notice.of(token)), FormEntry.empty(), token, Set.copyOf(scopes), null)
        .withStatus(RefusalStatus.INVALID);
  }

  private PageFrame frame() {
    return caller.frame(Section.SETTINGS, text("nav.settings"));
  }

  private Page page(
      PageFrame frame,
      FormEntry password,
      FormEntry token,
      Set<String> chosen,
      @Nullable String secret) {
    var actor = caller.actor();
    var scopes =
        actor.verbs().stream()
            .sorted()
            .map(permission -> new Option(permission.name(), permission.label()))
            .toList();
    var today = LocalDate.now(clock);
    var view =
        new SettingsView(
            password,
            token,
            scopes,
            chosen,
            secret,
            tokens.own(actor).stream().map(held -> TokenLine.of(held, today)).toList());
    return new Page("office/settings", frame, view);
  }
}
