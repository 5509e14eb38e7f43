package org.kakehashi.web.office;

import org.kakehashi.office.Account;

/**
 * A fresh one-time link, shown this once.
 *
 * @param link the whole address, or its path where the public address isn't set
 * @param until until when it is good, as pages print it
 */
public record IssuedLinkView(Account account, String link, boolean whole, String until) {
  @Override
  public String toString() {
    return "IssuedLinkView[" + account.id() + "]";
  }
}
