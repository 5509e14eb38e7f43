package org.kakehashi.web.access;

import jakarta.servlet.http.HttpServletRequest;

/** This machine and the trusted proxies. */
public final class TrustedNetwork {
  private TrustedNetwork() {}

  /** Whether a request comes from one of them on its own account, not on somebody's behalf. */
  public static boolean holds(HttpServletRequest request) {
    return new ClientAddress(WebSettings.present()).near(request);
  }
}
