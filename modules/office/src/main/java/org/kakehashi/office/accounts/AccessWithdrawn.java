package org.kakehashi.office.accounts;

import java.util.UUID;

/**
 * What an account may do, or who holds it, has changed: whoever is signed in with it must sign in
 * again. Fired in the changing transaction.
 *
 * @param by the account that changed it
 */
public record AccessWithdrawn(UUID account, UUID by, Reason reason) {

  /** Why access ended. */
  public enum Reason {
    /** Access tokens stay: they never exceed the present role. */
    ROLE_CHANGED,
    /** Access tokens stay: nobody was in before who could have made one. */
    FIRST_PASSWORD_SET,
    /** Access tokens end too: whoever made them may be the one the holder shuts out. */
    PASSWORD_SET,
    /** Access tokens end too, lest they work again when the account is reopened. */
    CLOSED;

    /** Whether access tokens work on. */
    public boolean sparesTokens() {
      return this == ROLE_CHANGED || this == FIRST_PASSWORD_SET;
    }
  }
}
