package org.kakehashi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kakehashi.intake.WorkbookForm.Column;

/** Where in a workbook a member stands, in the words of whoever filled it in. */
final class FormLocations implements UnaryOperator<String> {
  private record Location(String words, List<Column> columns) {}

  private final Map<String, Location> locations = new HashMap<>();

  /**
   * Notes where a member stands.
   *
   * @param path as {@link JsonItem} counts it; empty for the whole
   * @param columns those of its members
   */
  void add(String path, String words, List<Column> columns) {
    locations.put(path, new Location(words, columns));
  }

  @Override
  public String apply(String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
      Location location = locations.get(path.substring(0, end));
      if (location != null) {
        String member = end == path.length() ? "" : path.substring(end + 1);
        return location.words() + heading(location, member);
      }
    }
    Location whole = locations.get("");
    return whole == null || path.isEmpty() ? "全体" : whole.words() + heading(whole, path);
  }

  private static String heading(Location location, String member) {
    return location.columns().stream()
        .filter(column -> !member.isEmpty() && stands(column.member(), member))
        .findFirst()
        .map(column -> "の「" + column.heading() + "」")
        .orElse("");
  }

  /** A column stands for its member, for what is in it, and for the whole of which it is a part. */
  private static boolean stands(String column, String member) {
    return column.equals(member)
        || member.startsWith(column + "[")
        || column.startsWith(member + ".");
  }
}
