package org.kakehashi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import org.kakehashi.office.SignIn;
import org.kakehashi.web.page.PageFrame;

/** Opens and closes: gives and takes the sign-in cookie, and ties strangers' forms to a browser. */
@RequestScoped
public class SignInCookies {
  private static final Logger LOG = System.getLogger(SignInCookies.class.getName());

  private final Cookies cookies;

  @Inject CurrentCaller caller;
  @Inject SignIn signIn;
  @Context HttpHeaders headers;

  public SignInCookies() {
    this(new Cookies(WebSettings.present()));
  }

  SignInCookies(Cookies cookies) {
    this.cookies = cookies;
  }

  /** Goes on, signed in. */
  public Response open(URI path, String token) {
    return open(path, token, device());
  }

  Response open(URI path, String token, String device) {
    var answer = Response.seeOther(path).cookie(cookies.signIn(token));
    known(token, device).map(cookies::device).ifPresent(answer::cookie);
    return answer.build();
  }

  /**
   * What the browser is to keep. Its holder has signed in, perhaps with a password set a moment
   * ago; whatever keeps the browser from being noted takes nothing of that back, and the next
   * sign-in notes it.
   */
  private Optional<String> known(String token, String device) {
    try {
      return Optional.of(signIn.knownDevice(token, device)).filter(mark -> !mark.isEmpty());
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "a browser could not be noted", failure);
      return Optional.empty();
    }
  }

  /** What the browser keeps since an earlier sign-in; empty when it brings nothing. */
  public String device() {
    var cookie = headers.getCookies().get(cookies.deviceName());
    return cookie == null ? "" : cookie.getValue();
  }

  /** Goes on, signed out. */
  public Response close(URI path) {
    var cookie = headers.getCookies().get(cookies.signInName());
    if (cookie != null) {
      signIn.signOut(cookie.getValue());
    }
    return Response.seeOther(path).cookie(cookies.signedOut()).build();
  }

  /** A frame whose forms a stranger may send. */
  public PageFrame strangersFrame(String title) {
    if (caller.strangersCsrf().isEmpty()) {
      caller.carries(Csrf.fresh());
    }
    return caller.strangersFrame(title);
  }

  /** The answer with the cookie that its form's token is compared with. */
  public Response tied(Response answer, PageFrame frame) {
    return Response.fromResponse(answer).cookie(cookies.form(frame.csrf())).build();
  }
}
