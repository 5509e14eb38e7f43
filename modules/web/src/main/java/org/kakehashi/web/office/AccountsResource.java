package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AccountFilter;
import org.kakehashi.office.Accounts;
import org.kakehashi.office.Role;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;

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
    return form(FormState.of(FormEntry.empty()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> sent) {
    var form = FormEntry.of(sent);
    return FormFlow.of(form, AccountForm.FIELDS)
        .leadOn(
            () -> {
              var entered = AccountForm.opening(form, choices.bureauCodes());
              var opened = accounts.open(caller.actor(), entered.login().text(), entered.account());
              return URI.create("/accounts/" + opened.id() + "?done=account.opened");
            },
            this::form);
  }

  private Page form(FormState shown) {
    caller.actor().require(Permission.ADMINISTER, Area.ACCOUNTS);
    var frame = caller.frame(Section.ACCOUNTS, text("account.new")).with(shown.notice());
    var view =
        new AccountFormView(
            shown.entry(),
            "/accounts",
            true,
            choices.roles(text("account.role.choose")),
            choices.bureaus(),
            text("account.new.submit"));
    return new Page("office/account-form", frame, view);
  }
}
