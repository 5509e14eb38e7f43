package org.kakehashi.office.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Identity;
import org.kakehashi.office.Role;
import org.kakehashi.office.actors.OfficeActor;

/**
 * Whoever holds an open account, as signing in and access tokens see it.
 *
 * @param password the hashed password, null until one was set
 */
public record Holder(
    UUID account,
    String post,
    String loginName,
    Role role,
    @Nullable String bureau,
    @Nullable String password) {

  /** With all that the role allows. */
  public OfficeActor actor() {
    return new OfficeActor(Identity.account(account), post, bureau, role.rights());
  }

  @Override
  public String toString() {
    return "Holder[" + account + "]";
  }
}
