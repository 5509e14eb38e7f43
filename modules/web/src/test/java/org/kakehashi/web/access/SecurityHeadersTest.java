package org.kakehashi.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("どの応答にも安全のためのヘッダーを付ける")
class SecurityHeadersTest {

  @Test
  @DisplayName("インラインのスクリプトとスタイルを許さない")
  void thePolicyAllowsOnlyOurOwnFiles() {
    var policy = SecurityHeaders.headers(false).get("Content-Security-Policy");
    assertEquals(SecurityHeaders.POLICY, policy);
    assertTrue(SecurityHeaders.POLICY.startsWith("default-src 'none';"));
    assertFalse(SecurityHeaders.POLICY.contains("unsafe"));
    assertTrue(SecurityHeaders.POLICY.contains("frame-ancestors 'none'"));
    assertTrue(SecurityHeaders.POLICY.contains("form-action 'self'"));
  }

  @Test
  @DisplayName("画面を保存させない")
  void nothingIsStored() {
    assertEquals("no-store", SecurityHeaders.headers(true).get("Cache-Control"));
    assertEquals("nosniff", SecurityHeaders.headers(true).get("X-Content-Type-Options"));
  }

  @Test
  @DisplayName("HSTSはTLSの内側だけで送る")
  void strictTransportOnlyBehindTls() {
    assertNull(SecurityHeaders.headers(false).get("Strict-Transport-Security"));
    assertTrue(SecurityHeaders.headers(true).get("Strict-Transport-Security").contains("max-age"));
  }

  @Test
  @DisplayName("サインイン後に外のサイトへは移らない")
  void staysOnThisServer() {
    assertEquals(URI.create("/surveys?page=2"), LocalPath.orHome("/surveys?page=2"));
    for (var outside : new String[] {"//evil", "https://evil", "/\\evil", "", null, "/a b"}) {
      assertEquals(URI.create("/"), LocalPath.orHome(outside));
    }
  }

  @Test
  @DisplayName("大きすぎる本文は読みながら断る")
  void refusesTooLongABodyWhileReading() throws IOException {
    try (var within = new LimitedInput(new ByteArrayInputStream(new byte[10]), 10)) {
      assertEquals(10, within.readAllBytes().length);
    }
    try (var beyond = new LimitedInput(new ByteArrayInputStream(new byte[11]), 10)) {
      assertThrows(BodyTooLong.class, beyond::readAllBytes);
    }
  }
}
