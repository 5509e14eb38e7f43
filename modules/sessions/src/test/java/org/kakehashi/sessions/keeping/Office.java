package org.kakehashi.sessions.keeping;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.testing.RecordedAudit;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.registry.bureaus.TestBureaus;

/** The people and the database of a test. */
public final class Office implements AutoCloseable {
  public static final Actor CLERK = TestActors.secretariat("在留支援課事例検討会担当");
  public static final Actor OSAKA = TestActors.bureau("大阪局在留支援担当", "OSAKA");
  public static final Actor READER = TestActors.reader("参事官");
  public static final Actor STRANGER = TestActors.only(TestActors.reader("権限なし"));

  private final TestDatabase database = TestDatabase.migrated("office", "registry", "sessions");
  private final RecordedAudit audit = new RecordedAudit();
  private final Bureaus bureaus =
      TestBureaus.on(database.entityManagerFactory("registry").createEntityManager());

  public RecordedAudit audit() {
    return audit;
  }

  public Desk desk() {
    return new Desk(audit);
  }

  public Bureaus bureaus() {
    return bureaus;
  }

  public TestDatabase database() {
    return database;
  }

  /** One transaction. */
  public <T> T call(Function<EntityManager, T> work) {
    return database.call("sessions", work);
  }

  @Override
  public void close() {
    database.close();
  }
}
