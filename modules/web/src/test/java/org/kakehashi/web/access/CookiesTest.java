package org.kakehashi.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.office.SignIn;

@DisplayName("サインインのCookieは、TLSの内側では__Host-を付ける")
class CookiesTest {

  @Test
  @DisplayName("TLSの内側では名前が__Host-で始まりSecureである")
  void behindTlsTheCookieBelongsToThisHostOnly() {
    var settings = settings("https://kakehashi.example.go.jp");
    var cookies = new Cookies(settings);
    assertEquals("__Host-kakehashi", cookies.signInName());
    assertEquals("__Host-kakehashi-form", cookies.formName());
    assertTrue(settings.secure());
    var device = cookies.device("mark");
    assertEquals("__Host-kakehashi-device", device.getName());
    assertTrue(device.isSecure() && device.isHttpOnly());
    assertEquals(NewCookie.SameSite.LAX, device.getSameSite());
    assertEquals(SignIn.DEVICE_KNOWN, Duration.ofSeconds(device.getMaxAge()));
  }

  @Test
  @DisplayName("自分の端末だけで使うときは__Host-を付けない")
  void onAPlainLoopbackItHasAPlainName() {
    var settings = settings("http://127.0.0.1:8080");
    assertEquals("kakehashi", new Cookies(settings).signInName());
    assertFalse(settings.secure());
    assertEquals("kakehashi", new Cookies(settings("")).signInName());
  }

  @Test
  @DisplayName("公開アドレスと信頼するプロキシは設定から読む")
  void readsSettings() {
    var settings =
        WebSettings.of(
            name ->
                Optional.ofNullable(
                    Map.of(
                            "kakehashi.public.url", " https://k.example ",
                            "kakehashi.trusted.proxies", "10.0.0.0/8, fd00::1")
                        .get(name)));
    assertEquals(URI.create("https://k.example"), settings.publicUrl());
    assertEquals(2, settings.trustedProxies().size());
    assertEquals(List.of(), settings("").trustedProxies());
  }

  private static WebSettings settings(String url) {
    return WebSettings.of(
        name -> name.equals("kakehashi.public.url") ? Optional.of(url) : Optional.empty());
  }
}
