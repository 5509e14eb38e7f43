package org.kakehashi.acceptance.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each earlier version's database, migrated by the product's own migrations. */
class UpgradeIT {
  /** Tables that stay empty for longer than a transaction. */
  private static final Set<String> EMPTY = Set.of("office.audit_note");

  private static final Map<EarlierVersion, OfficeDatabase> earlier =
      new EnumMap<>(EarlierVersion.class);
  private static final Map<EarlierVersion, OfficeDatabase> migrated =
      new EnumMap<>(EarlierVersion.class);
  private static OfficeDatabases server;

  @BeforeAll
  static void migrate() throws Exception {
    server = OfficeDatabases.start();
    for (EarlierVersion version : EarlierVersion.values()) {
      earlier.put(version, server.of(version));
      migrated.put(version, server.copy(earlier.get(version)).migrated());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("以前の版のデータは、一行も一項目も失わずに移行される")
  void nothingIsLost(EarlierVersion version) throws SQLException {
    try (var before = earlier.get(version).connection();
        var now = migrated.get(version).connection()) {
      assertEquals(List.of(), Losses.between(before, now, Homes.PRESENT));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("移行した表の作りは、新しく作った表と同じである")
  void anUpgradedOfficeHasTheSameTablesAsANewOne(EarlierVersion version) throws SQLException {
    try (var fresh = server.empty().migrated().connection();
        var upgraded = migrated.get(version).connection()) {
      assertSame(Schema.of(fresh), Schema.of(upgraded));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("以前の版の見本は、どの表にもデータを持つ")
  void theDumpHasRowsInEveryTable(EarlierVersion version) throws SQLException {
    List<String> empty = new ArrayList<>();
    try (var connection = earlier.get(version).connection()) {
      Tables tables = new Tables(connection);
      for (var table : tables.columns().entrySet()) {
        if (tables.rows(Home.unchanged(table.getKey()), table.getValue()).isEmpty()) {
          empty.add(table.getKey());
        }
      }
    }
    empty.removeAll(EMPTY);
    assertEquals(List.of(), empty);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("移行した監査の記録は、初めから終わりまでつながっている")
  void theAuditChainStillHolds(EarlierVersion version) throws SQLException {
    try (var connection = migrated.get(version).connection();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                """
                SELECT count(*), count(*) FILTER (WHERE hash = office.audit_hash(
                  coalesce(before, decode(repeat('00', 32), 'hex')), sequence, at, actor, action,
                  subject, detail))
                FROM (SELECT e.*, lag(hash) OVER (ORDER BY sequence) AS before
                      FROM office.audit_entry e) chain
                """)) {
      found.next();
      assertTrue(found.getLong(1) > 0);
      assertEquals(found.getLong(1), found.getLong(2));
    }
  }

  @Test
  @DisplayName("移り先の申告は、以前の版にあった表と項目についてだけである")
  void whatIsDeclaredWasOnceThere() throws SQLException {
    Map<String, Set<String>> columns = new TreeMap<>();
    for (OfficeDatabase database : earlier.values()) {
      try (var connection = database.connection()) {
        new Tables(connection)
            .columns()
            .forEach(
                (table, all) ->
                    columns
                        .computeIfAbsent(table, name -> new TreeSet<>())
                        .addAll(all.stream().map(Tables.Column::name).collect(Collectors.toSet())));
      }
    }
    assertEquals(List.of(), Homes.PRESENT.groundless(columns));
    Homes slips =
        Homes.of(
            Home.moved("office.no_such", "office.job", "for the test"),
            Home.reshaped("office.account", "for the test").without("no_such", "for the test"));
    assertEquals(List.of("office.account.no_such", "office.no_such"), slips.groundless(columns));
    assertThrows(IllegalArgumentException.class, () -> Home.givenUp("office.job", " "));
  }

  private static void assertSame(SortedSet<String> expected, SortedSet<String> found) {
    SortedSet<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    SortedSet<String> more = new TreeSet<>(found);
    more.removeAll(expected);
    assertEquals("", String.join("\n", missing), "only a new office has");
    assertEquals("", String.join("\n", more), "only an upgraded office has");
    assertTrue(expected.size() > 100, "nothing was compared");
  }
}
