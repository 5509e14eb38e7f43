package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("スタイルなどは内容のハッシュ値を含むアドレスで配る")
class AssetsTest {

  @Test
  @DisplayName("アドレスは内容で決まる")
  void theAddressIsTheContentsHash() throws NoSuchAlgorithmException {
    var path = Assets.path("kakehashi.css");
    var hash = path.split("/", -1)[2];
    var asset = Assets.find(hash, "kakehashi.css").orElseThrow();
    var digest = MessageDigest.getInstance("SHA-256").digest(asset.bytes());
    assertEquals(HexFormat.of().formatHex(digest).substring(0, 16), hash);
    assertEquals("text/css;charset=UTF-8", asset.mediaType());
  }

  @Test
  @DisplayName("古いハッシュ値や知らない名前では配らない")
  void servesNothingElse() {
    assertTrue(Assets.find("0000000000000000", "kakehashi.css").isEmpty());
    assertTrue(Assets.find("0000000000000000", "../../../etc/passwd").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> Assets.path("other.css"));
  }

  @Test
  @DisplayName("スタイルが使う色などはすべてデザイントークンにある")
  void everyTokenUsedExists() {
    var css = content("kakehashi.css");
    var known = content("tokens.css") + css;
    Pattern.compile("var\\((--[a-z0-9-]+)")
        .matcher(css)
        .results()
        .map(found -> found.group(1))
        .forEach(token -> assertTrue(known.contains(token + ":"), token));
    assertFalse(css.contains("http"), "no file from elsewhere");
  }

  private static String content(String name) {
    var hash = Assets.path(name).split("/", -1)[2];
    var asset = Assets.find(hash, name).orElseThrow();
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }
}
