package org.kakehashi.office.signin;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a request came from.
 *
 * @param text as recorded in the audit trail; {@code ?} when it is no address
 */
record ClientAddress(String text) {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-f:.]{2,45}");
  private static final int PREFIX_GROUPS = 4;

  static ClientAddress of(String address) {
    String lowered = address.strip().toLowerCase(Locale.ROOT).replaceFirst("%.*", "");
    return new ClientAddress(ADDRESS.matcher(lowered).matches() ? lowered : "?");
  }

  /** What is throttled: an IPv4 address, or an IPv6 network of 64 bits, which one host owns. */
  String source() {
    if (!text.contains(":") || text.contains(".")) {
      return text;
    }
    String[] halves = text.split("::", 2);
    String[] head = halves[0].split(":", -1);
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < PREFIX_GROUPS; i++) {
      boolean given = i < head.length && !head[i].isEmpty();
      network.append(given ? head[i].replaceFirst("^0+(?=.)", "") : "0").append(':');
    }
    return network.append(":/64").toString();
  }
}
