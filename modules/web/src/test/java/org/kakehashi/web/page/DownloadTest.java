package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ファイルは、保存用の名前を付けて渡す")
class DownloadTest {

  @Test
  @DisplayName("日本語の名前は、ASCIIとRFC 8187の二通りで書く")
  void namesAFileTwice() {
    assertEquals(
        "attachment; filename=\"__ 1.csv\"; filename*=UTF-8''%E8%AA%BF%E6%9F%BB%201.csv"
            .replace("__ 1", "___1"),
        Download.disposition("調査 1.csv"));
  }

  @Test
  @DisplayName("名前から見出しを増やすことはできない")
  void keepsNamesFromAddingHeaders() {
    var disposition = Download.disposition("a\"; filename=\"b\r\nX-Evil: 1");

    assertEquals(
        "attachment; filename=\"a___filename__b__X-Evil__1\";"
            + " filename*=UTF-8''a%22%3B%20filename%3D%22b%0D%0AX-Evil%3A%201",
        disposition);
    assertFalse(disposition.contains("\r"));
  }
}
