package org.kakehashi.web.access;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in, as an address says it: anybody can write one. */
public final class LocalPath {
  private LocalPath() {}

  /** The path if it stays on this server, else the home page. */
  public static URI orHome(@Nullable String text) {
    var home = URI.create("/");
    if (text == null
        || !text.startsWith("/")
        || text.startsWith("//")
        || text.indexOf('\\') >= 0
        || text.length() > 1000) {
      return home;
    }
    try {
      var uri = new URI(text);
      return uri.getRawAuthority() == null && uri.getScheme() == null ? uri : home;
    } catch (URISyntaxException malformed) {
      return home;
    }
  }
}
