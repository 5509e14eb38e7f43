package org.kakehashi.web.access;

import jakarta.ws.rs.core.NewCookie;
import org.kakehashi.office.SignIn;

/**
 * The cookies: the sign-in's, the one that ties a stranger's form to the browser it was shown in,
 * and the one by which a browser is known where somebody has signed in before. Behind TLS their
 * names begin with {@code __Host-}, so that no neighbouring host can set them.
 */
public final class Cookies {
  private static final int DEVICE_SECONDS = Math.toIntExact(SignIn.DEVICE_KNOWN.toSeconds());

  private final WebSettings settings;

  public Cookies(WebSettings settings) {
    this.settings = settings;
  }

  public String signInName() {
    return named("kakehashi");
  }

  public String formName() {
    return named("kakehashi-form");
  }

  /** Keeps a sign-in token as long as the browser runs; the server ends it earlier. */
  public NewCookie signIn(String token) {
    return cookie(signInName(), token).maxAge(NewCookie.DEFAULT_MAX_AGE).build();
  }

  public String deviceName() {
    return named("kakehashi-device");
  }

  /** Marks a browser as known, beyond the sign-in's end. */
  public NewCookie device(String mark) {
    return cookie(deviceName(), mark).maxAge(DEVICE_SECONDS).build();
  }

  public NewCookie signedOut() {
    return cookie(signInName(), "").maxAge(0).build();
  }

  public NewCookie form(String value) {
    return cookie(formName(), value).maxAge(NewCookie.DEFAULT_MAX_AGE).build();
  }

  private NewCookie.Builder cookie(String name, String value) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .secure(settings.secure())
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX);
  }

  private String named(String name) {
    return settings.secure() ? "__Host-" + name : name;
  }
}
