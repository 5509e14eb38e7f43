package org.kakehashi.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CharactersTest {
  private final Characters characters =
      new Characters(
          new Typefaces(new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance())));

  @Test
  @DisplayName("分かれた濁点は合成して印刷し、合成できない印は文字の外に置くか省いて告げる")
  void marksNeverStandBesideTheirLetters() {
    assertEquals("ガイドブックがあれば", characters.printable("カ\u3099イト\u3099フ\u3099ックか\u3099あれは\u3099"));
    assertEquals(List.of(), characters.unprintable());
    assertEquals("か゜x", characters.printable("か\u309Ax\u0302"));
    assertEquals(List.of("「か（U+309A）」", "「x（U+0302）」"), characters.unprintable());
  }

  @Test
  @DisplayName("サロゲートペアと異体字は元の字を残し、見えない文字は何も残さない")
  void baseCharactersStay() {
    assertEquals("𠮷野家", characters.printable("𠮷野家"));
    assertEquals("葛飾区", characters.printable("葛\uDB40\uDD00飾区"));
    assertEquals("☎", characters.printable("☎\uFE0F").replace("〓", "☎"));
    assertEquals("必要", characters.printable("必\u200B\u00AD\u2060要\u200E"));
    assertEquals("一\n二", characters.printable("一\u2028二"));
  }
}
