package org.kakehashi.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperRequestTest {
  @Test
  @DisplayName("資料番号は20文字まで、なくてもよい")
  void aMaterialNumberFitsItsBox() {
    assertEquals("参考資料1", asked("参考資料1").material());
    assertEquals("𠮷".repeat(20), asked("𠮷".repeat(20)).material());
    assertNull(asked(null).material());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "資料\n1", "資料\u00071", "資料\uD8421", "資料123456789012345678901"})
  @DisplayName("資料番号は改行を含めず、20文字以内の印刷できる文字とする")
  void whatDoesNotFitIsRefused(String material) {
    assertThrows(MaterialNumberMustBeShort.class, () -> asked(material));
  }

  private static PaperRequest asked(@Nullable String material) {
    return new PaperRequest(
        PaperKind.SURVEY_TALLY, "1", material, null, false, TallyLayout.WITH_SHARES);
  }
}
