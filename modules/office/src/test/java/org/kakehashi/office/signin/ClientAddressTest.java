package org.kakehashi.office.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  @Test
  @DisplayName("IPv6は一つの回線が持つ/64をまとめて数える")
  void oneHostsNetworkCountsAsOneSource() {
    assertEquals("192.0.2.7", ClientAddress.of("192.0.2.7").source());
    assertEquals("2001:db8:0:1::/64", ClientAddress.of("2001:DB8:0:1:a:b:c:d").source());
    assertEquals("2001:db8:0:0::/64", ClientAddress.of("2001:db8::7%eth0").source());
    assertEquals("0:0:0:0::/64", ClientAddress.of("::1").source());
    assertEquals("?", ClientAddress.of("'; DROP TABLE").text());
  }
}
