package org.kakehashi.programme.testing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.Corrections;
import org.kakehashi.office.Records;
import org.kakehashi.office.corrections.TestCorrections;
import org.kakehashi.office.records.TestRecords;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestAudit;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.registry.bureaus.TestBureaus;

/** The people and the database of a test of the programme or of what builds on it. */
public final class Office implements AutoCloseable {
  public static final Actor CLERK = TestActors.secretariat("在留支援課事例検討会担当");
  public static final Actor OSAKA = TestActors.bureau("大阪局在留支援担当", "OSAKA");
  public static final Actor READER = TestActors.reader("参事官");
  public static final Actor STRANGER = TestActors.only(TestActors.reader("権限なし"));

  private final TestDatabase database;
  private final String units;
  private final TestAudit audit = new TestAudit();
  private final Clock clock = new SetClock("2026-02-25T00:30:00Z");
  private final Bureaus bureaus;

  /**
   * An office with the programme's tables and those of some modules after it.
   *
   * @param after in module order, such as {@code sessions}
   */
  public Office(String... after) {
    List<String> modules =
        Stream.concat(Stream.of("office", "intake", "programme"), Stream.of(after)).toList();
    units = String.join("+", modules);
    database =
        TestDatabase.migrated(
            Stream.of(Stream.of("office", "intake", "registry", "programme"), Stream.of(after))
                .flatMap(all -> all)
                .toArray(String[]::new));
    bureaus = TestBureaus.on(database.entityManagerFactory("registry").createEntityManager());
  }

  public TestAudit audit() {
    return audit;
  }

  /** Half past nine in the morning of 25 February 2026, in Tokyo. */
  public Clock clock() {
    return clock;
  }

  public Records records() {
    return TestRecords.telling(audit);
  }

  public Corrections corrections(EntityManager em) {
    return TestCorrections.on(em, clock);
  }

  public Bureaus bureaus() {
    return bureaus;
  }

  public TestDatabase database() {
    return database;
  }

  /** One transaction over the tables of all its modules. */
  public <T> T call(Function<EntityManager, T> work) {
    return database.call(units, work);
  }

  @Override
  public void close() {
    database.close();
  }
}
