package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import java.util.Locale;
import org.kakehashi.office.Account;

/** How lists call an account's state. */
public enum AccountState {
  OPEN("good"),
  INVITED("active"),
  NO_LINK("warn"),
  CLOSED("quiet");

  private final String tone;

  AccountState(String tone) {
    this.tone = tone;
  }

  public static AccountState of(Account account) {
    if (!account.open()) {
      return CLOSED;
    }
    if (account.access().redeemed()) {
      return OPEN;
    }
    return account.access().linkExpiresAt() == null ? NO_LINK : INVITED;
  }

  public String label() {
    return text("account.state." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The chip's tone. */
  public String tone() {
    return tone;
  }
}
