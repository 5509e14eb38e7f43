package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.Role;
import org.kakehashi.web.office.SignInView;

@DisplayName("画面の部品")
class PiecesTest {

  @Test
  @DisplayName("入力された内容は、そのままの文字として表示する")
  void whatWasEnteredIsShownAsText() {
    var entry = FormEntry.empty().value("login", "\"><script>alert(1)</script>");
    var frame = new PageFrame("<b>題</b>", null, List.of(), null, "token", List.of());
    var html = Templates.render(new Page("office/sign-in", frame, new SignInView(entry, "/")));
    assertFalse(html.contains("<script>alert"), html);
    assertFalse(html.contains("<b>題"), html);
    assertTrue(html.contains("&lt;b>題") || html.contains("&lt;b&gt;題"), html);
    assertTrue(html.contains("name=\"csrf\" value=\"token\""), html);
    assertTrue(html.contains("<html lang=\"ja\">"), html);
  }

  @Test
  @DisplayName("テンプレートにインラインのスタイルとスクリプトを書かない")
  void templatesHoldNoInlineStyleOrScript() throws IOException {
    var inline = Pattern.compile("\\sstyle=|<style|<script(?! src)|\\son[a-z]+=\"|javascript:");
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".jte")).toList()) {
        var template = Files.readString(file).replaceAll("style = ", "");
        assertFalse(inline.matcher(template).find(), file.toString());
      }
    }
  }

  @Test
  @DisplayName("送信するフォームは、最初に確認用の値を送る")
  void everyPostedFormBeginsWithItsToken() throws IOException {
    var form = Pattern.compile("<form[^>]*method=\"post\"[^>]*>\\s*(<input[^>]*>)?");
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".jte")).toList()) {
        form.matcher(Files.readString(file))
            .results()
            .forEach(
                found ->
                    assertEquals(
                        "<input type=\"hidden\" name=\"csrf\" value=\"${frame.csrf()}\">",
                        found.group(1),
                        file.toString()));
      }
    }
  }

  @Test
  @DisplayName("ページの移動は絞込みの条件を保つ")
  void pagerKeepsTheFilter() {
    var list = new PageOf<>(List.of("x"), 5, 20, 200);
    var pager = Pager.of("/accounts", Map.of("text", "在留 支援&", "role", ""), list);
    assertEquals("/accounts?text=%E5%9C%A8%E7%95%99+%E6%94%AF%E6%8F%B4%26&page=6", pager.link(6));
    assertEquals(List.of(1, 0, 4, 5, 6, 0, 10), pager.numbers());
    assertEquals(81, pager.first());
    assertEquals(100, pager.last());
    assertEquals(0, Pager.of("/x", Map.of(), new PageOf<>(List.of(), 1, 20, 0)).first());
  }

  @Test
  @DisplayName("パスワードは画面に戻さない")
  void passwordsNeverComeBack() {
    var entry =
        FormEntry.of(
            Map.of("new-password", List.of("secret"), "csrf", List.of("t"), "name", List.of("x")));
    assertEquals(Map.of("name", "x"), entry.values());
    assertNull(entry.describedBy("name", false));
    assertEquals("name-hint name-error", entry.error("name", "誤り").describedBy("name", true));
  }

  @Test
  @DisplayName("読めない入力は、何を入力すべきかを伝えて断る")
  void refusesUnreadableFields() {
    assertNull(Fields.date("開始日", " "));
    assertThrows(FieldMustBe.class, () -> Fields.date("開始日", "2026-02-30"));
    assertThrows(FieldMustBe.class, () -> Fields.number("数", "12x", 0, 99));
    assertThrows(FieldMustBe.class, () -> Fields.number("数", "100", 0, 99));
    assertThrows(FieldMustBe.class, () -> Fields.choice(Role.class, "役割", "ROOT"));
    assertEquals(Role.READER, Fields.choice(Role.class, "役割", "READER"));
    assertEquals(1, Fields.page("0"));
    assertEquals(12, Fields.page("12"));
  }

  @Test
  @DisplayName("アップロードされたファイルの名前を正しく読む")
  void readsFileNames() {
    var sent = new String("調査.xlsx".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertEquals("調査.xlsx", Upload.name(sent));
    assertEquals("調査.xlsx", Upload.name("調査.xlsx"));
    assertEquals("a.csv", Upload.name("C:\\Users\\x\\a.csv"));
    assertEquals("passwd", Upload.name("../../etc/passwd"));
    assertEquals("é.csv", Upload.name("é.csv"));
  }

  @Test
  @DisplayName("棒の長さは割合で決まり、はみ出さない")
  void barsStayInside() {
    assertEquals("56.00%", new Bar("a", "14", new BigDecimal("0.56")).length());
    assertEquals("100.00%", new Bar("a", "14", new BigDecimal("1.2")).length());
    assertEquals("0.00%", new Bar("a", "0", new BigDecimal("-1")).length());
  }

  @Test
  @DisplayName("アドレスから選べる完了の文は決められたものだけである")
  void anAddressOnlyChoosesAmongSentences() {
    assertTrue(Notice.done("signed-out").isPresent());
    assertTrue(Notice.done("../error.500.heading").isEmpty());
    assertTrue(Notice.done(null).isEmpty());
  }
}
