package org.kakehashi.reporting.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.readability.Grid.Kind;
import org.kakehashi.reporting.readability.Grid.Value;

class QuotedWordsTest {

  @Test
  @DisplayName("回答者の書いた「\"」だけの回答や空白の続く回答が、帳票の作成を止めることはない")
  void whatPeopleWroteIsNotTakenForALayout() {
    for (String words : List.of("\"", "々", "同上", "思います。    以上", " 前に空白", "後に空白　")) {
      assertEquals(0, found("answer_text", words), words);
    }
  }

  @Test
  @DisplayName("事務局の書いた文言や項目名では、同じことを見逃さない")
  void whatTheOfficeWritesIsLookedAtAsEver() {
    for (String words : List.of("\"", "同上", "必要    である", " 前に空白")) {
      assertEquals(1, found("option_label", words), words);
    }
    assertEquals(1, found(" answer_text", "はい"), "a column's name is the office's");
  }

  private static int found(String column, String words) {
    Grid table =
        new Grid(
            "main_answers",
            "csv",
            List.of(List.of(text("position"), text(column)), List.of(text("1"), text(words))));
    Grid none = new Grid("none", "none", List.of());
    Material material =
        new Material(
            new XSSFWorkbook(),
            Map.of(),
            List.of(new Carrier("csv", List.of(table), none, none)),
            Map.of());
    ReadabilityIssues padding = new ReadabilityIssues(Rule.L1_06);
    ReadabilityIssues omitted = new ReadabilityIssues(Rule.L2_02);
    FileChecks.noPadding(material, padding);
    ValueChecks.nothingOmitted(material, omitted);
    return padding.all().size() + omitted.all().size();
  }

  private static Value text(String text) {
    return new Value(Kind.TEXT, text);
  }
}
