package org.kakehashi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.kakehashi.office.SignIn;
import org.kakehashi.web.page.PageFrame;

/** Opens and closes: gives and takes the sign-in cookie, and ties strangers' forms to a browser. */
@RequestScoped
public class SignInCookies {
  private final Cookies cookies = new Cookies(WebSettings.present());

  @Inject CurrentCaller caller;
  @Inject SignIn signIn;
  @Context HttpHeaders headers;

  /** Goes on, signed in. */
  public Response open(URI path, String token) {
    return Response.seeOther(path)
        .cookie(cookies.signIn(token), cookies.device(signIn.knownDevice(token, device())))
        .build();
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
