package org.kakehashi.web.home;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AccountFilter;
import org.kakehashi.office.Accounts;

/** For administrators: accounts whose holders have not set a password yet. */
@ApplicationScoped
class AccountsPanel implements HomePanel {
  private static final int LOOKED_AT = 200;
  private static final int SHOWN = 5;

  @Inject Accounts accounts;

  @Override
  public int place() {
    return 90;
  }

  @Override
  public Optional<PanelView> panel(Actor actor) {
    if (!actor.may(Permission.ADMINISTER, Area.ACCOUNTS)) {
      return Optional.empty();
    }
    var waiting =
        accounts.list(actor, new AccountFilter("", null, false), 1, LOOKED_AT).items().stream()
            .filter(account -> !account.access().redeemed())
            .limit(SHOWN)
            .map(
                account ->
                    new DueItem(
                        account.post(),
                        "/accounts/" + account.id(),
                        text(
                            account.access().linkExpiresAt() == null
                                ? "account.state.no-link"
                                : "account.state.invited"),
                        account.loginName()))
            .toList();
    return Optional.of(
        new PanelView(
            text("home.accounts"),
            waiting,
            text("home.accounts.nothing"),
            "/accounts",
            text("home.accounts.link")));
  }
}
