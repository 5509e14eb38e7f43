package org.kakehashi.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;

/** Whose address a request comes from, when proxies stand between. */
final class ClientAddress {
  private final WebSettings settings;

  ClientAddress(WebSettings settings) {
    this.settings = settings;
  }

  /**
   * The nearest address that is no trusted proxy: from the peer backwards through {@code
   * X-Forwarded-For}, as far as each hop is trusted. What a stranger writes there is never reached.
   */
  String of(HttpServletRequest request) {
    return of(
        request.getRemoteAddr(),
        String.join(",", Collections.list(request.getHeaders("X-Forwarded-For"))));
  }

  String of(String peer, String forwarded) {
    var hops = new ArrayList<>(Arrays.asList(forwarded.split(",", -1)));
    Collections.reverse(hops);
    var client = peer;
    for (var hop : hops) {
      var address = hop.strip();
      if (!trusted(client) || !AddressBlock.literal(address)) {
        break;
      }
      client = address;
    }
    return client;
  }

  /** Whether the request comes from this machine or a trusted proxy on its own account. */
  boolean near(HttpServletRequest request) {
    var client = of(request);
    boolean direct = request.getHeader("X-Forwarded-For") == null;
    return trusted(client) || (direct && AddressBlock.loopback(client));
  }

  private boolean trusted(String address) {
    return settings.trustedProxies().stream().anyMatch(block -> block.contains(address));
  }
}
