package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.Account;
import org.kakehashi.office.Accounts;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.access.WebSettings;
import org.kakehashi.web.form.FormFlow;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.IdInPath;
import org.kakehashi.web.page.JapanTime;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;

/** One account: changing, closing, reopening it, and issuing its link. */
@Path("/accounts/{id: " + IdInPath.PATTERN + "}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RequestScoped
public class AccountResource {
  @Inject Accounts accounts;
  @Inject AccountChoices choices;
  @Inject CurrentCaller caller;

  @GET
  @Produces(Page.HTML)
  public Page show(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    var account = accounts.account(caller.actor(), id);
    var frame = caller.frame(Section.ACCOUNTS, account.post()).with(Notice.done(done));
    return new Page(
        "office/account", frame, new AccountView(account, choices.bureauName(account.bureau())));
  }

  @GET
  @Path("edit")
  @Produces(Page.HTML)
  public Page form(@PathParam("id") UUID id) {
    var account = accounts.account(caller.actor(), id);
    var entry =
        FormEntry.empty()
            .value("login", account.loginName())
            .value("post", account.post())
            .value("role", account.role().name())
            .value("bureau", account.bureau())
            .value("version", Integer.toString(account.version()));
    return form(account, FormState.of(entry));
  }

  @POST
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var account = accounts.account(caller.actor(), id);
    var form = FormEntry.of(sent).value("login", account.loginName());
    return FormFlow.of(form, AccountForm.FIELDS)
        .overtaken(account::version)
        .answer(
            () -> {
              var entered = new FormReader(form);
              accounts.change(
                  caller.actor(),
                  id,
                  entered.version(),
                  entered.whole(() -> AccountForm.entry(entered, choices.bureauCodes())));
              return back(id, "account.changed");
            },
            shown -> form(account, shown));
  }

  @POST
  @Path("close")
  public Response close(@PathParam("id") UUID id) {
    accounts.close(caller.actor(), id);
    return back(id, "account.closed");
  }

  @POST
  @Path("reopen")
  public Response reopen(@PathParam("id") UUID id) {
    accounts.reopen(caller.actor(), id);
    return back(id, "account.reopened");
  }

  /** Shows the link in the answer itself: it is nowhere else, so a redirect would lose it. */
  @POST
  @Path("link")
  @Produces(Page.HTML)
  public Page issueLink(@PathParam("id") UUID id) {
    var link = accounts.issueLink(caller.actor(), id);
    var account = accounts.account(caller.actor(), id);
    var path = "/sign-in/link/" + link.token();
    var publicUrl = WebSettings.present().publicUrl();
    var view =
        new IssuedLinkView(
            account,
            publicUrl == null ? path : publicUrl.resolve(path).toString(),
            publicUrl != null,
            JapanTime.full(link.expiresAt()));
    return new Page("office/issued-link", under(account, text("account.link.title")), view);
  }

  private Page form(Account account, FormState shown) {
    var frame = under(account, text("account.edit")).with(shown.notice());
    var view =
        new AccountFormView(
            shown.entry(),
            "/accounts/" + account.id(),
            false,
            choices.roles(text("account.role.choose")),
            choices.bureaus(),
            text("account.edit.submit"));
    return new Page("office/account-form", frame, view);
  }

  private PageFrame under(Account account, String title) {
    return caller.frame(Section.ACCOUNTS, title).under(account.post(), "/accounts/" + account.id());
  }

  private Response back(UUID id, String done) {
    return Response.seeOther(URI.create("/accounts/" + id + "?done=" + done)).build();
  }
}
