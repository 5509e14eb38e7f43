package org.kakehashi.office;

import java.time.Duration;
import java.util.Optional;
import org.kakehashi.kernel.Actor;

/**
 * Signing in and out (サインイン). Tokens are 256 random bits in base64url, returned once and kept as
 * SHA-256 only. Call outside a transaction: refusals are recorded in transactions of their own.
 */
public interface SignIn {

  /** How long a browser is known since somebody last signed in there. */
  Duration DEVICE_KNOWN = Duration.ofDays(180);

  /**
   * The login name a one-time link is for, so that the form can show it.
   *
   * @return empty when the link is unknown, used, replaced or expired
   */
  Optional<String> loginNameOf(String link);

  /**
   * Sets the password through a one-time link, ends all earlier sign-ins and signs in.
   *
   * @param address the client's address, for the record
   * @return the sign-in token
   * @throws LinkExpired when the link is unknown, used, replaced or expired
   * @throws PasswordTooWeak when the password breaks a rule; the link stays good
   */
  String redeem(String link, String password, String address);

  /**
   * Signs in.
   *
   * @param address the client's address as the trusted proxy tells it; throttled beside the name
   * @param device what the browser keeps since an earlier sign-in, see {@link #knownDevice}; empty
   *     when it brings nothing
   * @return the sign-in token
   * @throws SignInRefused when name and password don't go together, for whatever reason
   * @throws SignInThrottled when this name or address failed too often just now
   */
  String signIn(String loginName, String password, String address, String device);

  /**
   * Remembers the browser that has just signed in, so that its holder is not kept out there by what
   * others try elsewhere.
   *
   * @param token the sign-in token
   * @param device what the browser brought; empty when it brought nothing
   * @return what the browser is to keep from now on; it opens nothing by itself
   */
  String knownDevice(String token, String device);

  /** The holder of a token that is neither idle for 30 minutes nor 12 hours old. */
  Optional<SignedIn> holder(String token);

  /** Ends this sign-in; an unknown token is left alone. */
  void signOut(String token);

  /**
   * Sets another password, ends all sign-ins of the account and signs in anew.
   *
   * @param device as at {@link #signIn}: on a device of their own the holder is not kept out by
   *     what others try
   * @return the new sign-in token
   * @throws SignInRefused when the present password is wrong
   * @throws PasswordTooWeak when the new one breaks a rule
   */
  String changePassword(Actor actor, String present, String next, String address, String device);
}
