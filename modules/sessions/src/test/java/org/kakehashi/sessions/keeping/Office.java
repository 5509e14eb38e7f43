package org.kakehashi.sessions.keeping;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.registry.Bureaus;

/** The people and the database of a test. */
public final class Office implements AutoCloseable {
  public static final Actor CLERK =
      new Actor(
          new UUID(0, 1),
          "在留支援課事例検討会担当",
          null,
          Set.of(Permission.SEE, Permission.EDIT, Permission.IMPORT));
  public static final Actor OSAKA =
      new Actor(new UUID(0, 2), "大阪局在留支援担当", "OSAKA", Set.of(Permission.SEE, Permission.EDIT));
  public static final Actor READER = new Actor(new UUID(0, 3), "参事官", null, Set.of(Permission.SEE));
  public static final Actor STRANGER = new Actor(new UUID(0, 4), "権限なし", null, Set.of());

  private final TestDatabase database = TestDatabase.migrated("office", "registry", "sessions");
  private final RecordedAudit audit = new RecordedAudit();
  private final Bureaus bureaus =
      bureaus(database.entityManagerFactory("registry").createEntityManager());

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

  /** The registry's own master, which no container is there to inject. */
  private static Bureaus bureaus(EntityManager em) {
    try {
      Class<?> type = Class.forName("org.kakehashi.registry.bureaus.BureauMaster");
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object master = constructor.newInstance();
      Field field = type.getDeclaredField("em");
      field.setAccessible(true);
      field.set(master, em);
      return (Bureaus) master;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
