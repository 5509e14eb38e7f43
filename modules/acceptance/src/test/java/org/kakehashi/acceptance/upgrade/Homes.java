package org.kakehashi.acceptance.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the tables of earlier versions are now. A migration that moves, splits or gives up anything
 * declares it here, with its reason; what is not declared has to be where it was.
 */
final class Homes {
  /** What the migrations up to this version moved. */
  static final Homes PRESENT = of();

  private final Map<String, Home> byTable = new TreeMap<>();

  private Homes(Home... homes) {
    for (Home home : homes) {
      if (byTable.put(home.table(), home) != null) {
        throw new IllegalArgumentException(home.table() + " is declared twice");
      }
    }
  }

  static Homes of(Home... homes) {
    return new Homes(homes);
  }

  Home of(String table) {
    Home declared = byTable.get(table);
    return declared == null ? Home.unchanged(table) : declared;
  }

  /**
   * What is declared and was never there: a slip of the pen that would hide a loss.
   *
   * @param earlier the columns of each table of the earlier versions
   */
  List<String> groundless(Map<String, Set<String>> earlier) {
    List<String> groundless = new ArrayList<>();
    byTable.forEach(
        (table, home) -> {
          Set<String> columns = earlier.get(table);
          if (columns == null) {
            groundless.add(table);
          } else {
            home.named().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> groundless.add(table + "." + column));
          }
        });
    return groundless;
  }
}
