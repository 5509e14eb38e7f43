package org.kakehashi.office;

import java.util.Optional;

/** How the first people get in; called by the start-up, never by a request. */
public interface FirstSteps {

  /**
   * Makes the account 「管理者」 if there is no open administrator ({@code admin}, or a name like it
   * where that is taken) and issues a new one-time link for it.
   *
   * @return the link's token, or empty while an open administrator has set a password
   */
  Optional<String> firstAdministratorLink();

  /**
   * Makes the account 「事務局（デモ）」 ({@code demo}) once and issues its link and its access token, good
   * for 30 days; called again, issues new ones and revokes the former.
   */
  DemonstrationClerk demonstrationClerk();
}
