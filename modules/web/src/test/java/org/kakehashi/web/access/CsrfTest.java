package org.kakehashi.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("フォームは、表示した画面から送られたものだけを受け付ける")
class CsrfTest {
  private static final URI PUBLIC = URI.create("https://kakehashi.example.go.jp/");

  @Test
  @DisplayName("フォームの値を取り出す")
  void findsTheTokenOfAForm() {
    assertEquals(Optional.of("abc-_1"), Csrf.inForm(bytes("csrf=abc-_1&name=x")));
    assertEquals(Optional.of("abc"), Csrf.inForm(bytes("name=x&csrf=abc")));
    assertEquals(Optional.empty(), Csrf.inForm(bytes("name=x&xcsrf=abc")));
    assertEquals(Optional.empty(), Csrf.inForm(bytes("csrf=%zz")));
    assertEquals(Optional.empty(), Csrf.inForm(bytes("")));
  }

  @Test
  @DisplayName("ファイルの送信では最初の部分に値がある")
  void findsTheTokenInAnUploadsFirstPartOnly() {
    var csrf = "Content-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n";
    var file =
        "Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
            + "Content-Type: text/csv\r\n\r\nx\r\n";
    assertEquals(Optional.of("abc"), Csrf.inMultipart(bytes("--b\r\n" + csrf + "--b\r\n" + file)));
    assertEquals(
        Optional.of("abc"),
        Csrf.inMultipart(bytes("--b\r\nContent-Type: text/plain\r\n" + csrf + "--b--\r\n")));
    assertEquals(Optional.empty(), Csrf.inMultipart(bytes("--b\r\n" + file + "--b\r\n" + csrf)));
    assertEquals(Optional.empty(), Csrf.inMultipart(bytes("--b\r\n" + csrf)));
  }

  @Test
  @DisplayName("ほかのサイトからの送信は拒む")
  void refusesOtherOrigins() {
    assertTrue(Csrf.ownOrigin("same-origin", "https://kakehashi.example.go.jp", "x", PUBLIC));
    assertTrue(Csrf.ownOrigin(null, null, "x", PUBLIC));
    assertTrue(Csrf.ownOrigin(null, "http://localhost:8080", "localhost:8080", null));
    assertFalse(Csrf.ownOrigin("cross-site", null, "x", PUBLIC));
    assertFalse(Csrf.ownOrigin("same-site", "https://kakehashi.example.go.jp", "x", PUBLIC));
    assertFalse(Csrf.ownOrigin("none", null, "x", PUBLIC));
    assertFalse(Csrf.ownOrigin(null, "https://evil.example", "evil.example", PUBLIC));
    assertFalse(Csrf.ownOrigin(null, "null", "x", PUBLIC));
    assertFalse(Csrf.ownOrigin(null, "http://evil.example", "evil.example", PUBLIC));
  }

  @Test
  @DisplayName("値は毎回異なり256ビットある")
  void freshTokensAreLongAndDiffer() {
    assertEquals(43, Csrf.fresh().length());
    assertNotEquals(Csrf.fresh(), Csrf.fresh());
    assertTrue(Csrf.same("a", "a"));
    assertFalse(Csrf.same("a", "b"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
