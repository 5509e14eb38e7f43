package org.kakehashi.web.office;

import java.util.List;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * The form for a new account or a changed one.
 *
 * @param action where the form goes
 * @param fresh whether the account is new, so that its login name is still open
 */
public record AccountFormView(
    FormEntry entry,
    String action,
    boolean fresh,
    List<Option> roles,
    List<Option> bureaus,
    String submit) {
  public AccountFormView {
    roles = List.copyOf(roles);
    bureaus = List.copyOf(bureaus);
  }
}
