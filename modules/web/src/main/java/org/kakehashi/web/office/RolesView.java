package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Role;

/** The table of areas and roles with what each may do, in words (権限表). */
public record RolesView(List<String> roles, List<Row> rows, List<Permission> verbs) {
  public RolesView {
    roles = List.copyOf(roles);
    rows = List.copyOf(rows);
    verbs = List.copyOf(verbs);
  }

  /**
   * One area.
   *
   * @param cells by role what it may do, as printed; empty for nothing
   */
  public record Row(String area, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  static RolesView ofEveryRole() {
    return new RolesView(
        Arrays.stream(Role.values()).map(Role::label).toList(),
        Arrays.stream(Area.values()).map(RolesView::row).toList(),
        List.of(Permission.values()));
  }

  private static Row row(Area area) {
    return new Row(
        area.label(), Arrays.stream(Role.values()).map(role -> cell(role, area)).toList());
  }

  private static String cell(Role role, Area area) {
    return role.verbs(area).stream()
        .sorted()
        .map(verb -> role.onlyOwn(verb) ? text("roles.own", verb.label()) : verb.label())
        .collect(Collectors.joining("、"));
  }
}
