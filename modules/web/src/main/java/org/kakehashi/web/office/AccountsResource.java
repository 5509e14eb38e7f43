package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.AccountFilter;
import org.kakehashi.office.Accounts;
import org.kakehashi.office.Role;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.refusal.RefusalStatus;

/** The list of accounts, and opening one (アカウント). */
@Path("/accounts")
@RequestScoped
public class AccountsResource {
  private static final int SIZE = 20;

  @Inject Accounts accounts;
  @Inject AccountChoices choices;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("text") @Nullable String text,
      @QueryParam("role") @Nullable String role,
      @QueryParam("closed") @Nullable String closed,
      @QueryParam("page") @Nullable String page) {
    var filter =
        new AccountFilter(
            Fields.line(text),
            Fields.choice(Role.class, text("account.role"), role),
            closed != null);
    var found = accounts.list(caller.actor(), filter, Fields.page(page), SIZE);
    var kept =
        Map.of(
            "text", filter.text(),
            "role", Fields.line(role),
            "closed", filter.closedToo() ? "on" : "");
    var view =
        new AccountsView(
            FormEntry.empty().value("text", filter.text()).value("role", role),
            filter.closedToo(),
            choices.roles(text("account.role.all")),
            found.items(),
            Pager.of("/accounts", kept, found));
    return new Page("office/accounts", caller.frame(Section.ACCOUNTS, text("nav.accounts")), view);
  }

  @GET
  @Path("new")
  @Produces(Page.HTML)
  public Page form() {
    return form(FormEntry.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(
      @FormParam("login") @Nullable String login,
      @FormParam("post") @Nullable String post,
      @FormParam("role") @Nullable String role,
      @FormParam("bureau") @Nullable String bureau) {
    var entry =
        FormEntry.empty()
            .value("login", login)
            .value("post", post)
            .value("role", role)
            .value("bureau", bureau);
    var chosen = Fields.choice(Role.class, text("account.role"), role);
    if (chosen == null) {
      return form(entry.error("role", text("field.choose"))).withStatus(RefusalStatus.INVALID);
    }
    try {
      var opened =
          accounts.open(
              caller.actor(),
              Fields.line(login),
              new AccountEntry(Fields.line(post), chosen, Fields.orNothing(bureau)));
      return Response.seeOther(URI.create("/accounts/" + opened.id() + "?done=account.opened"))
          .build();
    } catch (RuleViolation refused) {
      return form(AccountErrors.beside(entry, refused)).withStatus(RefusalStatus.INVALID);
    }
  }

  private Page form(FormEntry entry) {
    caller.actor().require(Permission.ADMINISTER, Area.ACCOUNTS);
    var frame = caller.frame(Section.ACCOUNTS, text("account.new")).with(Notice.of(entry));
    var view =
        new AccountFormView(
            entry,
            "/accounts",
            true,
            choices.roles(text("account.role.choose")),
            choices.bureaus(),
            text("account.new.submit"));
    return new Page("office/account-form", frame, view);
  }
}
