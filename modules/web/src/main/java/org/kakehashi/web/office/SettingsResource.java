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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AccessTokens;
import org.kakehashi.office.IssuedAccessToken;
import org.kakehashi.office.SignIn;
import org.kakehashi.office.SignInRefused;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.access.SignInCookies;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.form.FormRefused;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;

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
    return FormFlow.of(FormEntry.empty(), FormFields.of().and("password", "new-password"))
        .answer(
            () -> {
              if (!next.equals(again)) {
                throw new FormRefused("again-password", text("password.differ"));
              }
              var token = changed(present, next);
              return cookies.open(URI.create("/settings?done=password.changed"), token);
            },
            shown ->
                page(
                    frame().with(shown.notice()),
                    shown.entry(),
                    FormEntry.empty(),
                    Set.of(),
                    null));
  }

  private String changed(String present, String next) {
    try {
      return signIn.changePassword(
          caller.actor(), present, next, caller.address(), cookies.device());
    } catch (SignInRefused wrong) {
      throw new FormRefused("present-password", text("password.wrong"));
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
    return FormFlow.of(entry, FormFields.of("name", "expires").and("scopes", "scope"))
        .answer(
            () -> {
              var issued = issued(new FormReader(entry), scopes);
              return page(frame(), FormEntry.empty(), FormEntry.empty(), Set.of(), issued.secret())
                  .withStatus(200);
            },
            shown ->
                page(
                    frame().with(shown.notice()),
                    FormEntry.empty(),
                    shown.entry(),
                    Set.copyOf(scopes),
                    null));
  }

  private IssuedAccessToken issued(FormReader entered, List<String> scopes) {
    var chosen = EnumSet.noneOf(Permission.class);
    for (var scope : scopes) {
      var permission =
          entered.at("scope", () -> Fields.choice(Permission.class, text("token.scopes"), scope));
      if (permission != null) {
        chosen.add(permission);
      }
    }
    var until = entered.day("expires", text("token.expires"));
    entered.refuse();
    return tokens.issue(
        caller.actor(),
        entered.value("name"),
        chosen,
        Objects.requireNonNullElse(until, LocalDate.EPOCH));
  }

  @POST
  @Path("tokens/{id}/revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response revoke(@PathParam("id") UUID id) {
    tokens.revoke(caller.actor(), id);
    return Response.seeOther(URI.create("/settings?done=token.revoked")).build();
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
