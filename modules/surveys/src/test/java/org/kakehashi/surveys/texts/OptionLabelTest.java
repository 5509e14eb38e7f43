package org.kakehashi.surveys.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OptionLabelTest {
  @Test
  @Tag("R60")
  @DisplayName("3～4人は、機械可読データでは「3人から4人」、下限3、上限4")
  void aRangeIsReadFromItsLabel() {
    OptionLabel expected = new OptionLabel("3人から4人", 3, 4);
    assertEquals(expected, OptionLabel.of("3～4人"));
    assertEquals(expected, OptionLabel.of("3\u301C4人"));
    assertEquals(expected, OptionLabel.of("３～４人"));
    assertEquals(expected, OptionLabel.of("3人～4人"));
    assertEquals(expected, OptionLabel.of("3人から4人"));
  }

  @Test
  @DisplayName("90分程度は90、10人以上は上限なし、20人以下は下限なし")
  void aNumberIsReadFromItsLabel() {
    assertEquals(new OptionLabel("90分程度", 90, 90), OptionLabel.of("90分程度"));
    assertEquals(new OptionLabel("10人以上", 10, null), OptionLabel.of("10人以上"));
    assertEquals(new OptionLabel("20人以下", null, 20), OptionLabel.of("20人以下"));
    assertEquals(new OptionLabel("医療・福祉", null, null), OptionLabel.of("医療・福祉"));
  }

  @Test
  @DisplayName("機種依存文字を含まない1行の表記にする")
  void plainLabelsHoldNoMachineDependentCharacters() {
    assertEquals("1 カード(株)", OptionLabel.plain("①\nｶｰﾄﾞ㈱"));
    assertEquals("午後から", OptionLabel.plain("午後～"));
    assertEquals("家庭・DV", OptionLabel.plain("家庭・DV"));
  }
}
