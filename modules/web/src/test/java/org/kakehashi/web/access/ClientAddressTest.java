package org.kakehashi.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("転送元の申告は、信頼するプロキシからのものだけを使う")
class ClientAddressTest {
  private final ClientAddress behindProxies =
      new ClientAddress(
          new WebSettings(
              null, List.of(AddressBlock.parse("10.0.0.0/8"), AddressBlock.parse("fd00::1"))));

  @Test
  @DisplayName("見知らぬ相手の申告は使わない")
  void aStrangersWordIsIgnored() {
    assertEquals("203.0.113.7", behindProxies.of("203.0.113.7", "1.2.3.4"));
    assertEquals(
        "127.0.0.1",
        new ClientAddress(new WebSettings(null, List.of())).of("127.0.0.1", "9.9.9.9"));
  }

  @Test
  @DisplayName("信頼するプロキシを後ろからたどり、最初の外のアドレスを使う")
  void takesTheNearestAddressThatIsNoProxy() {
    assertEquals("198.51.100.9", behindProxies.of("10.0.0.5", "198.51.100.9"));
    assertEquals("198.51.100.9", behindProxies.of("10.0.0.5", "6.6.6.6, 198.51.100.9, 10.1.1.1"));
    assertEquals("2001:db8::7", behindProxies.of("fd00::1", "2001:db8::7"));
  }

  @Test
  @DisplayName("読めない申告より先はたどらない")
  void stopsAtWhatIsNoAddress() {
    assertEquals("10.0.0.5", behindProxies.of("10.0.0.5", "198.51.100.9, evil.example"));
    assertEquals("10.0.0.5", behindProxies.of("10.0.0.5", ""));
  }

  @Test
  @DisplayName("アドレスの範囲を読む")
  void readsBlocks() {
    assertTrue(AddressBlock.parse("192.168.4.0/22").contains("192.168.7.255"));
    assertFalse(AddressBlock.parse("192.168.4.0/22").contains("192.168.8.0"));
    assertFalse(AddressBlock.parse("192.168.4.0/22").contains("::1"));
    assertTrue(AddressBlock.loopback("127.0.0.2"));
    assertTrue(AddressBlock.loopback("::1"));
    assertFalse(AddressBlock.loopback("localhost"));
    assertThrows(IllegalArgumentException.class, () -> AddressBlock.parse("10.0.0.0/33"));
    assertThrows(IllegalArgumentException.class, () -> AddressBlock.parse("proxy.example"));
  }
}
