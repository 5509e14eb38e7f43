package org.kakehashi.web.access;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of IP addresses (CIDR).
 *
 * @param bits 32 or 128, the addresses' length
 * @param prefix how many leading bits an address must share with {@code network}
 */
record AddressBlock(int bits, BigInteger network, int prefix) {
  /** Only literals: a name would be looked up, and DNS is not to be trusted here. */
  private static final Pattern LITERAL = Pattern.compile("[0-9a-f:.]{2,45}");

  /**
   * Reads {@code 10.0.0.5}, {@code 10.0.0.0/8} or {@code fd00::/8}.
   *
   * @throws IllegalArgumentException when it is none
   */
  static AddressBlock parse(String text) {
    int slash = text.indexOf('/');
    var literal = slash < 0 ? text : text.substring(0, slash);
    byte[] address =
        bytes(literal)
            .orElseThrow(() -> new IllegalArgumentException("not an address block: " + text));
    int bits = address.length * 8;
    int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
    if (prefix < 0 || prefix > bits) {
      throw new IllegalArgumentException("not an address block: " + text);
    }
    return new AddressBlock(bits, new BigInteger(1, address).shiftRight(bits - prefix), prefix);
  }

  /** Whether an address literal lies in this block; anything else doesn't. */
  boolean contains(String literal) {
    return bytes(literal)
        .filter(address -> address.length * 8 == bits)
        .map(address -> new BigInteger(1, address).shiftRight(bits - prefix).equals(network))
        .orElse(false);
  }

  /** Whether the literal is an address of this very machine. */
  static boolean loopback(String literal) {
    return address(literal).map(InetAddress::isLoopbackAddress).orElse(false);
  }

  static boolean literal(String text) {
    return address(text).isPresent();
  }

  private static Optional<byte[]> bytes(String literal) {
    return address(literal).map(InetAddress::getAddress);
  }

  private static Optional<InetAddress> address(String text) {
    var literal = text.toLowerCase(Locale.ROOT);
    boolean v6 = literal.indexOf(':') >= 0;
    if (!LITERAL.matcher(literal).matches() || !(v6 || literal.matches("\\d+(\\.\\d+){3}"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(literal));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
