package org.kakehashi.acceptance.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Forms that were opened before somebody else saved what they are about. */
final class StaleForms {
  private StaleForms() {}

  /** The first finding of a survey, reworded in two windows. */
  static void ofFindings(Visitor editor, String survey) throws IOException, InterruptedException {
    String path =
        Jsoup.parse(editor.page(survey)).select("main a[href*=/findings/]").first().attr("href");
    Element stale = form(Jsoup.parse(editor.page(path)), "sentence");
    assertEquals(200, editor.send(stale, "sentence", "先に保存した文。").statusCode());
    HttpResponse<String> refused = editor.send(stale, "sentence", "後から入力した文。");
    Document page = refused("先に保存した文。", refused);
    Element again = form(page, "sentence");
    assertEquals("後から入力した文。", again.select("[name=sentence]").val());
    assertTrue(editor.page(survey).contains("先に保存した文。"));

    Element withdrawal = Jsoup.parse(editor.page(path)).selectFirst("form[action$=/withdrawal]");
    assertEquals(200, editor.send(again, "sentence", "後から入力した文。").statusCode());
    assertTrue(editor.page(survey).contains("後から入力した文。"));
    assertEquals(409, editor.send(withdrawal, "act", "").statusCode(), "a sentence never read");
    assertTrue(editor.page(survey).contains("後から入力した文。"));

    Document open = Jsoup.parse(editor.page(path));
    assertEquals(
        200, editor.send(open.selectFirst("form[action$=/withdrawal]"), "act", "").statusCode());
    assertFalse(editor.page(survey).contains("後から入力した文。"));
    HttpResponse<String> gone = editor.send(form(open, "sentence"), "sentence", "取下げの後の文。");
    assertEquals(409, gone.statusCode());
    Element fresh = form(Jsoup.parse(gone.body()), "sentence");
    assertEquals("取下げの後の文。", fresh.select("[name=sentence]").val());
    assertEquals(200, editor.send(fresh, "sentence", "取下げの後の文。").statusCode());
    assertTrue(editor.page(survey).contains("取下げの後の文。"));
  }

  /** How a survey was held, stated in two windows. */
  static void ofFacts(Visitor editor, String survey) throws IOException, InterruptedException {
    Element stale = form(Jsoup.parse(editor.page(survey + "/facts")), "period");
    assertEquals(200, editor.send(stale, "period", "令和7年9月").statusCode());
    Element again = form(refused("令和7年9月", editor.send(stale, "period", "令和7年10月")), "period");
    assertEquals("令和7年10月", again.select("[name=period]").val());
    assertTrue(editor.page(survey).contains("令和7年9月"));
    assertEquals(200, editor.send(again, "period", "令和7年10月").statusCode());
    assertTrue(editor.page(survey).contains("令和7年10月"));
  }

  /** A survey's text, corrected in two windows. */
  static void ofTexts(Visitor editor, String survey) throws IOException, InterruptedException {
    String path = survey + "/texts/title";
    Element stale = form(Jsoup.parse(editor.page(path)), "text");
    String read = stale.select("[name=text]").val();
    stale.select("[name=reason]").val("試し");
    assertEquals(200, editor.send(stale, "text", "先に直した調査名").statusCode());
    Element again = form(refused("先に直した調査名", editor.send(stale, "text", "後から直した調査名")), "text");
    assertEquals("後から直した調査名", again.select("[name=text]").val());
    assertTrue(editor.page(survey).contains("先に直した調査名"));
    assertEquals(200, editor.send(again, "text", read).statusCode());
    assertTrue(editor.page(survey).contains(read));
  }

  private static Document refused(String newest, HttpResponse<String> answer) {
    assertEquals(409, answer.statusCode(), answer.body());
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.select("[role=alert]").text().contains("ほかの人が先に変更しました"), answer.body());
    assertTrue(page.select(".odd-hint").text().contains(newest), answer.body());
    return page;
  }

  private static Element form(Document page, String field) {
    return page.selectFirst("main form:has([name=" + field + "])");
  }
}
