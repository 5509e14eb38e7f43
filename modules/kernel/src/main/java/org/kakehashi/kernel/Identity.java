package org.kakehashi.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * Whose act it is. Records and the audit keep the id alone, the system's as zeros.
 *
 * @param id the account's id, the link's opaque id, or zeros for the system
 */
public record Identity(Kind kind, UUID id) {
  private static final UUID ZEROS = new UUID(0, 0);

  /** What an identity stands on. */
  public enum Kind {
    /** An account held by a post. */
    ACCOUNT,
    /** Whoever was sent a link of their own and has no account, such as a respondent. */
    PERSONAL_LINK,
    /** Somebody whom a record names; work is done for them while they are away. */
    ON_BEHALF,
    /** The application itself. */
    SYSTEM
  }

  public Identity {
    if ((kind == Kind.SYSTEM) != ZEROS.equals(id)) {
      throw new IllegalArgumentException("zeros are the system's and nobody else's");
    }
  }

  public static Identity account(UUID id) {
    return new Identity(Kind.ACCOUNT, id);
  }

  public static Identity personalLink(UUID id) {
    return new Identity(Kind.PERSONAL_LINK, id);
  }

  public static Identity system() {
    return new Identity(Kind.SYSTEM, ZEROS);
  }

  /**
   * Somebody whom a record names.
   *
   * @param recorded what {@link #recorded} said when they asked
   */
  public static Identity onBehalf(UUID recorded) {
    return ZEROS.equals(recorded) ? system() : new Identity(Kind.ON_BEHALF, recorded);
  }

  /** The account of who is here with one; only such may change passwords and hold tokens. */
  public Optional<UUID> account() {
    return kind == Kind.ACCOUNT ? Optional.of(id) : Optional.empty();
  }

  /** What the audit and the rows of a record write down. */
  public UUID recorded() {
    return id;
  }
}
