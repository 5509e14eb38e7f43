package org.kakehashi.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;

/** Access tokens for programs (アクセストークン): scoped, expiring, revocable. */
public interface AccessTokens {

  /**
   * Issues a token of the actor's own.
   *
   * @param name what it is for, 1 to 60 characters
   * @param scopes at least one, none that the actor doesn't hold
   * @param expiresOn from today to a year ahead
   * @throws ScopeBeyondRole when a scope exceeds what the actor may do
   * @throws TokenTermOutOfRange when the day is past or more than a year ahead
   */
  IssuedAccessToken issue(Actor actor, String name, Set<Permission> scopes, LocalDate expiresOn);

  /** The actor's own tokens, newest first, revoked and expired ones too. */
  List<AccessToken> own(Actor actor);

  /** Everybody's tokens, newest first; asks for {@code ADMINISTER}. */
  PageOf<AccessToken> all(Actor actor, int page, int size);

  /**
   * Revokes a token of one's own, or with {@code ADMINISTER} anybody's; revoking twice changes
   * nothing.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none the actor may revoke
   */
  void revoke(Actor actor, UUID id);

  /**
   * Who acts with a token: its owner, with what its scopes and the owner's present role both allow.
   * A token that is not good goes on record once an hour, with its id or the beginning of its hash.
   *
   * @param bearer the secret as sent
   * @param address where the request came from
   * @return empty when unknown, expired, revoked or its owner's account is closed
   */
  Optional<Actor> actor(String bearer, String address);
}
