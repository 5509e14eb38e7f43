package org.kakehashi.web.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.office.Role;
import org.kakehashi.web.form.FormRefused;
import org.kakehashi.web.page.FormEntry;

@DisplayName("アカウントの入力画面")
class AccountFormTest {
  private static final FormEntry WRONG = FormEntry.empty().value("login", "あいう").value("post", "");

  @Test
  @DisplayName("ログイン名、官職、所属局の誤りは、一度にすべて示す")
  void allMistakesComeTogether() {
    var form = WRONG.value("role", Role.BUREAU.name());
    var refused =
        assertThrows(BrokenRules.class, () -> AccountForm.opening(form, List.of("OSAKA")));
    assertEquals(
        Set.of("login", "post", "bureau"),
        AccountForm.FIELDS.beside(form, refused).errors().keySet());
  }

  @Test
  @DisplayName("役割を選んでいないことも、ほかの誤りと一度に示す")
  void whatIsNotChosenComesWithThem() {
    var refused =
        assertThrows(FormRefused.class, () -> AccountForm.opening(WRONG, List.of("OSAKA")));
    assertEquals(
        Set.of("role", "login", "post"),
        refused.marked(WRONG, AccountForm.FIELDS).errors().keySet());
  }

  @Test
  @DisplayName("ログイン名は小文字にし、前後の空白を除く")
  void aLoginNameIsKeptSmall() {
    var form =
        FormEntry.empty()
            .value("login", " Clerk ")
            .value("post", "係長")
            .value("role", Role.READER.name());
    assertEquals("clerk", AccountForm.opening(form, List.of("OSAKA")).login().text());
  }

  @Test
  @DisplayName("ない地方局は、その欄で断る")
  void anUnknownBureauIsRefusedAtItsField() {
    var form =
        FormEntry.empty()
            .value("login", "clerk")
            .value("post", "係長")
            .value("role", "BUREAU")
            .value("bureau", "ZZ");
    var refused =
        assertThrows(
            FormRefused.class, () -> AccountForm.opening(form, List.of("OSAKA", "NAGOYA")));
    assertEquals(Set.of("bureau"), refused.errors().keySet());
  }
}
