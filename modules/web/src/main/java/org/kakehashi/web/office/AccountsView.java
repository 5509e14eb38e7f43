package org.kakehashi.web.office;

import java.util.List;
import org.kakehashi.office.Account;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Pager;

/** The list of accounts. */
public record AccountsView(
    FormEntry filter, boolean closedToo, List<Option> roles, List<Account> accounts, Pager pager) {
  public AccountsView {
    roles = List.copyOf(roles);
    accounts = List.copyOf(accounts);
  }
}
