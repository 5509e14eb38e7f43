package org.kakehashi.office;

import java.util.UUID;
import org.kakehashi.kernel.Actor;

/** Accounts by post (アカウント). Every operation asks for {@code ADMINISTER}. */
public interface Accounts {

  /**
   * Open accounts first, then by post.
   *
   * @param page from 1
   * @param size 1 to 200
   */
  PageOf<Account> list(Actor actor, AccountFilter filter, int page, int size);

  /**
   * One account.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  Account account(Actor actor, UUID id);

  /**
   * Opens an account without a password; its holder sets one through {@link #issueLink}.
   *
   * @param loginName 2 to 40 of a–z, 0–9, {@code . _ -}, beginning with a letter; capitals are
   *     lowered
   * @throws LoginNameTaken when another account, open or closed, has it
   */
  Account open(Actor actor, String loginName, AccountEntry entry);

  /**
   * Changes post, role or bureau. A new role or bureau signs the account out everywhere.
   *
   * @param version as read
   * @throws LastAdministratorMustStay when it would leave no open administrator
   * @throws ChangedMeanwhile when somebody else changed it since
   */
  Account change(Actor actor, UUID id, int version, AccountEntry entry);

  /**
   * Closes an account today and signs it out everywhere; closing twice changes nothing.
   *
   * @throws LastAdministratorMustStay when it is the last open administrator
   */
  void close(Actor actor, UUID id);

  /** Opens a closed account again; its password, if any, holds. */
  void reopen(Actor actor, UUID id);

  /**
   * Issues a one-time link and makes any earlier one worthless. The present password holds until
   * the link is used.
   *
   * @throws AccountClosed when the account is closed
   */
  OneTimeLink issueLink(Actor actor, UUID id);
}
