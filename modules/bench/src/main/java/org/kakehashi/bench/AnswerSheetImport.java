package org.kakehashi.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.office.testing.TestAudit;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.answers.DryRuns;
import org.kakehashi.surveys.answers.TestDryRuns;
import org.kakehashi.surveys.survey.TestSurveys;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;

/**
 * Taking 70,000 answer sheets in, against the least that any import of that file has to do: read it
 * and write as many rows by one plain COPY. Each operation is one transaction, the dry run one
 * more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g"})
@Warmup(iterations = 4)
@Measurement(iterations = 8)
public class AnswerSheetImport {
  private static final int SHEETS = 70_000;

  private final TestDatabase database = TestDatabase.migrated("surveys");
  private final Intake intake = TestIntake.intake();

  /** The answers' file; the questionnaire is a short CSV beside it. */
  @Param({"csv", "xlsx"})
  String format = "csv";

  private int round;
  private SurveyFile answers = ManySheets.csv(1);
  private AnswersUpload upload = ManySheets.upload("0", answers, 1);

  @Setup
  public void writeTheAnswers() {
    answers = format.equals("csv") ? ManySheets.csv(SHEETS) : ManySheets.workbook(SHEETS);
  }

  @Setup
  public void layThePlainTable() throws SQLException {
    asOwner(
        "CREATE SCHEMA bench",
        "CREATE TABLE bench.sheet (row_no integer PRIMARY KEY, cells text NOT NULL)",
        "GRANT USAGE ON SCHEMA bench TO kakehashi_app",
        "GRANT SELECT, INSERT ON bench.sheet TO kakehashi_app");
  }

  /** A survey of one title and year comes in once, so each operation brings another title. */
  @Setup(Level.Invocation)
  public void writeTheQuestionnaire() {
    upload = ManySheets.upload(Integer.toString(++round), answers, SHEETS);
  }

  @TearDown(Level.Invocation)
  public void emptyTheTables() throws SQLException {
    asOwner(
        "TRUNCATE bench.sheet",
        "TRUNCATE surveys.answer_sheet, surveys.answer_text, surveys.trial CASCADE");
  }

  @TearDown
  public void close() {
    database.close();
  }

  /** The baseline. */
  @Benchmark
  public long readAndCopy() {
    return database.call("surveys", this::copyPlain);
  }

  /** What a program does in one request: a dry run, then the import. */
  @Benchmark
  public AnswerReceipt tryAndAccept() {
    AnswerDryRun dryRun =
        database.call("surveys", em -> dryRuns(em).open(TestSurveys.CLERK, upload));
    return whole(
        database.call("surveys", em -> dryRuns(em).accept(TestSurveys.CLERK, dryRun.id())));
  }

  /** The dry run alone, which is given up. */
  @Benchmark
  public AnswerDryRun attempt() {
    return database.call("surveys", em -> dryRuns(em).open(TestSurveys.CLERK, upload));
  }

  /** The import alone, of a dry run that was looked at before. */
  @Benchmark
  public AnswerReceipt accept(OpenDryRun opened) {
    return whole(
        database.call("surveys", em -> dryRuns(em).accept(TestSurveys.CLERK, opened.dryRun)));
  }

  /** A dry run as the clerk left it. */
  @State(Scope.Benchmark)
  public static class OpenDryRun {
    private UUID dryRun = new UUID(0, 0);

    @Setup(Level.Invocation)
    public void open(AnswerSheetImport shop) {
      dryRun =
          shop.database
              .call("surveys", em -> dryRuns(em).open(TestSurveys.CLERK, shop.upload))
              .id();
    }
  }

  private long copyPlain(EntityManager em) {
    List<UploadedRow> rows =
        intake.read(upload.answers().name(), upload.answers().bytes()).get(0).rows();
    StringBuilder lines = new StringBuilder(rows.size() * 48);
    for (UploadedRow row : rows.subList(1, rows.size())) {
      // ManySheets writes no character that COPY would want escaped.
      lines.append(row.number()).append('\t').append(String.join(",", row.cells())).append('\n');
    }
    try {
      return whole(
          em.unwrap(Connection.class)
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(
                  "COPY bench.sheet (row_no, cells) FROM STDIN",
                  new StringReader(lines.toString())));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("the plain rows could not be written", e);
    }
  }

  private static AnswerReceipt whole(AnswerReceipt receipt) {
    whole(receipt.rows().accepted());
    return receipt;
  }

  private static long whole(long sheets) {
    if (sheets != SHEETS) {
      throw new IllegalStateException(sheets + " sheets came in");
    }
    return sheets;
  }

  private static DryRuns dryRuns(EntityManager em) {
    return TestDryRuns.on(em, TestSurveys.CLOCK, new TestAudit());
  }

  private void asOwner(String... statements) throws SQLException {
    try (Connection connection = database.ownerDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
