package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("送られたファイルの名前を読み取る")
class UploadTest {

  @Test
  @DisplayName("バイト列として読まれたUTF-8の名前を元に戻す")
  void readsNamesThatCameAsBytes() {
    var bytes = new String("回答票.csv".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertEquals("回答票.csv", Upload.name(bytes));
    assertEquals("回答票.csv", Upload.name("回答票.csv"));
  }

  @Test
  @DisplayName("フォルダーと制御文字は名前に残さない")
  void keepsNoFoldersAndNoControlCharacters() {
    assertEquals("b.csv", Upload.name("C:\\a\\b.csv"));
    assertEquals("passwd", Upload.name("../../etc/passwd"));
    assertEquals("ab.csv", Upload.name("a\r\nb.csv"));
  }
}
