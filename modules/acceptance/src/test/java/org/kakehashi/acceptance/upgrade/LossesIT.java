package org.kakehashi.acceptance.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The comparison itself can fail: deliberate losses, on copies of the oldest version's database,
 * whose tables will never be called anything else.
 */
class LossesIT {
  private static final String MOVE =
      """
      CREATE SCHEMA elsewhere;
      ALTER TABLE sessions.conference SET SCHEMA elsewhere;
      CREATE TABLE elsewhere.joint (conference uuid, position bigint, bureau text);
      INSERT INTO elsewhere.joint
        SELECT c.id, j.position, j.bureau
        FROM elsewhere.conference c, unnest(string_to_array(c.joint_with, ','))
          WITH ORDINALITY AS j (bureau, position);
      ALTER TABLE elsewhere.conference DROP COLUMN joint_with;
      ALTER TABLE elsewhere.conference ADD COLUMN year_only integer;
      UPDATE elsewhere.conference SET year_only = substr(stated_date, 3)::integer, stated_date = NULL
        WHERE stated_date LIKE 'FY%'
      """;

  private static final Homes DECLARED =
      Homes.of(
          Home.moved("sessions.conference", "elsewhere.conference", "conferences moved")
              .column(
                  "joint_with",
                  "SELECT coalesce(string_agg(j.bureau, ',' ORDER BY j.position), '')"
                      + " FROM elsewhere.joint j WHERE j.conference = now.id")
              .column("stated_date", "coalesce('FY' || now.year_only, now.stated_date)"));

  private static OfficeDatabases server;
  private static Connection whole;

  /** Within a transaction that is rolled back. */
  private static Connection damaged;

  @BeforeAll
  static void load() throws Exception {
    server = OfficeDatabases.start();
    OfficeDatabase oldest = server.of(EarlierVersion.V0_1_0);
    OfficeDatabase copy = server.copy(oldest);
    whole = oldest.connection();
    damaged = copy.connection();
    damaged.setAutoCommit(false);
  }

  @AfterEach
  void heal() throws SQLException {
    damaged.rollback();
  }

  @AfterAll
  static void stop() throws Exception {
    whole.close();
    damaged.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "DELETE FROM reporting.edition_file WHERE print = 'CSV'"
            + "| reporting.edition_file [ | the row is gone",
        "DELETE FROM surveys.answer_sheet WHERE receipt_number = 'A1'"
            + "| surveys.answer_sheet [ | the row is gone",
        "UPDATE sessions.conference SET attended = NULL WHERE attended = 0"
            + "| sessions.conference [ | attended was 0 and is null",
        "UPDATE office.stored_file SET bytes = 'x'" + "| office.stored_file [ | bytes was",
        "ALTER TABLE sessions.undertaking DROP COLUMN planned"
            + "| sessions.undertaking.planned | the column is gone",
        "DROP TABLE surveys.text_left | surveys.text_left | the table is gone",
        "DELETE FROM office.flyway_schema_history WHERE version = '004'"
            + "| office.flyway_schema_history [ | the row is gone"
      })
  @DisplayName("失われた表、項目、行、値は、その名を挙げて報告される")
  void aLossIsNamed(String loss, String where, String what) throws SQLException {
    damage(loss);
    List<String> losses = Losses.between(whole, damaged, Homes.of());
    assertFalse(losses.isEmpty(), "nobody noticed");
    for (String said : losses) {
      assertTrue(said.startsWith(where) && said.contains(what), said);
    }
  }

  @Test
  @DisplayName("同じ行が二つあったうちの一つが失われても報告される")
  void oneOfTwoEqualRowsIsMissed() throws SQLException {
    damage("INSERT INTO surveys.answer_sheet SELECT * FROM surveys.answer_sheet");
    assertNotEquals(List.of(), Losses.between(damaged, whole, Homes.of()));
    assertEquals(List.of(), Losses.between(whole, damaged, Homes.of()));
  }

  @Test
  @DisplayName("移した表や分けた項目は、移り先を申告すれば失われたとはされない")
  void whatMovedIsFoundWhereItIsDeclared() throws SQLException {
    damage(MOVE);
    assertEquals(
        List.of("sessions.conference: the table is gone"),
        Losses.between(whole, damaged, Homes.of()));
    assertEquals(List.of(), Losses.between(whole, damaged, DECLARED));

    damage("DELETE FROM elsewhere.joint WHERE position = 2");
    List<String> losses = Losses.between(whole, damaged, DECLARED);
    assertEquals(1, losses.size(), losses.toString());
    assertTrue(losses.get(0).contains("joint_with was SENDAI,TOKYO and is SENDAI"), losses.get(0));
  }

  @Test
  @DisplayName("理由を付けて手放した表と項目は、失われたとはされない")
  void whatIsGivenUpOnPurposeIsNoLoss() throws SQLException {
    damage("ALTER TABLE office.job DROP COLUMN step; DROP TABLE sessions.intake_entry");
    Homes declared =
        Homes.of(
            Home.reshaped("office.job", "for the test").without("step", "nobody reads it"),
            Home.givenUp("sessions.intake_entry", "for the test"));
    assertEquals(List.of(), Losses.between(whole, damaged, declared));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE office.job ALTER COLUMN step DROP NOT NULL",
        "ALTER TABLE office.job ALTER COLUMN percent TYPE bigint",
        "ALTER TABLE office.job ADD COLUMN more text",
        "DROP INDEX office.job_open",
        "ALTER TABLE surveys.survey DROP CONSTRAINT survey_revision_check",
        "REVOKE DELETE ON office.job FROM kakehashi_app",
        "GRANT UPDATE ON office.audit_entry TO kakehashi_app",
        "ALTER TABLE office.job OWNER TO kakehashi_app",
        "ALTER DOMAIN sessions.head_count DROP CONSTRAINT head_count_check",
        "DROP TRIGGER audit_past_stays ON office.audit_entry",
        "ALTER FUNCTION office.audit_link() SECURITY INVOKER",
        "COMMENT ON TABLE surveys.mend IS NULL"
      })
  @DisplayName("表の作り、権限、制約のどの違いも見つかる")
  void anyDifferenceOfTheTablesIsSeen(String change) throws SQLException {
    assertEquals(Schema.of(whole), Schema.of(damaged));
    damage(change);
    assertNotEquals(Schema.of(whole), Schema.of(damaged));
  }

  private static void damage(String command) throws SQLException {
    try (Statement statement = damaged.createStatement()) {
      statement.execute(command);
    }
  }
}
