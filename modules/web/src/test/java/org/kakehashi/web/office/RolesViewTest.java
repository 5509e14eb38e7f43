package org.kakehashi.web.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Role;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Templates;

@DisplayName("「役割と権限」の画面")
class RolesViewTest {
  private static final Pattern ROW = Pattern.compile("(?s)<tr>(.*?)</tr>");
  private static final Pattern CELL = Pattern.compile("(?s)<t[hd][^>]*>(.*?)</t[hd]>");

  @Test
  @DisplayName("分野と役割のどの欄にも、その役割が実際にできることを全て示し、できないことは示さない")
  void everyCellSaysWhatTheRoleMayReallyDo() {
    var printed = rows();
    assertEquals(Area.values().length + 1, printed.size());
    for (var role : Role.values()) {
      int column = role.ordinal() + 1;
      assertEquals(role.label(), printed.get(0).get(column));
      for (var area : Area.values()) {
        var row = printed.get(area.ordinal() + 1);
        assertEquals(area.label(), row.get(0));
        var words = List.of(row.get(column).split("、"));
        for (var verb : Permission.values()) {
          var word = verb.label() + (role.onlyOwn(verb) ? "（自局のみ）" : "");
          assertEquals(
              role.verbs(area).contains(verb),
              words.contains(word),
              area.label() + role.label() + word);
        }
        if (role.verbs(area).isEmpty()) {
          assertEquals("－できない", row.get(column));
        }
      }
    }
  }

  @Test
  @DisplayName("権限の言葉には、それぞれ意味を添える")
  void everyVerbIsExplained() {
    var html = html();
    Arrays.stream(Permission.values())
        .map(verb -> "<th scope=\"row\">" + verb.label() + "</th>")
        .forEach(head -> assertEquals(2, html.split(Pattern.quote(head), -1).length, head));
  }

  /** The first table's rows, cell by cell, without marking. */
  private static List<List<String>> rows() {
    var html = html();
    var table = html.substring(html.indexOf("id=\"roles\""));
    var rows = new ArrayList<List<String>>();
    ROW.matcher(table.substring(0, table.indexOf("</table>")))
        .results()
        .forEach(
            row ->
                rows.add(
                    CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> cell.group(1).replaceAll("<[^>]*>", "").strip())
                        .toList()));
    return rows;
  }

  private static String html() {
    var frame = new PageFrame("役割と権限", null, List.of(), null, "token", List.of());
    return Templates.render(new Page("office/roles", frame, RolesView.ofEveryRole()));
  }
}
