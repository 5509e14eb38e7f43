package org.kakehashi.office.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;

/**
 * A migrated database for a {@code *PersistenceIT}: one embedded PostgreSQL a JVM, one fresh
 * database a call, with the application's two roles. Entities are reached as the application role,
 * as in production.
 *
 * <pre>{@code
 * static final TestDatabase DATABASE = TestDatabase.migrated("office", "registry");
 *
 * DATABASE.run("registry", em -> em.persist(…));          // one transaction
 * long n = DATABASE.call("registry", em -> em.createQuery(…).getSingleResult());
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int ONE = 1;
  private static final int MANY = 16;

  private final String name;
  private final Thread owner = Thread.currentThread();
  private Duration patience = Duration.ofSeconds(10);
  private final List<EntityManagerFactory> factories = new ArrayList<>();
  private final Map<String, EntityManagerFactory> shared = new ConcurrentHashMap<>();

  private final ThreadLocal<Map<String, Deque<EntityManager>>> opened =
      ThreadLocal.withInitial(HashMap::new);

  private TestDatabase(String name) {
    this.name = name;
  }

  /**
   * A fresh database with these modules' migrations run in order.
   *
   * @param modules in module order, e.g. {@code office, registry}
   */
  public static TestDatabase migrated(String... modules) {
    String name = "kakehashi_" + NUMBER.incrementAndGet();
    Server.POSTGRES.withDatabase(name);
    TestDatabase database = new TestDatabase(name);
    for (String module : modules) {
      Flyway.configure()
          .dataSource(database.ownerDataSource())
          .locations("classpath:META-INF/migrations/" + module)
          .schemas(module)
          .defaultSchema(module)
          .createSchemas(true)
          .placeholders(Map.of("app", TestPostgres.APPLICATION))
          .load()
          .migrate();
    }
    return database;
  }

  /** How long a transaction waits for a connection before it fails; said before the first. */
  void waitNoLongerThan(Duration longest) {
    patience = longest;
  }

  /** As the application role, which the grants bind. */
  public DataSource dataSource() {
    return Server.POSTGRES.dataSource(TestPostgres.APPLICATION, name);
  }

  /** As the role that owns the schemas; only to prove what even it can't do, or to spoil rows. */
  public DataSource ownerDataSource() {
    return Server.POSTGRES.dataSource(TestPostgres.OWNER, name);
  }

  /**
   * A factory of the unit, as the application role with transactions of its own.
   *
   * @param unit its name; several joined by {@code +} become one, as in the container's transaction
   */
  public EntityManagerFactory entityManagerFactory(String unit) {
    return entityManagerFactory(unit, MANY);
  }

  /** As {@link #entityManagerFactory(String)}, with so many connections and no more. */
  private EntityManagerFactory entityManagerFactory(String unit, int connections) {
    Map<String, String> settings =
        Map.ofEntries(
            Map.entry("jakarta.persistence.transactionType", "RESOURCE_LOCAL"),
            Map.entry("jakarta.persistence.jtaDataSource", ""),
            Map.entry("jakarta.persistence.jdbc.url", Server.POSTGRES.url(name)),
            Map.entry("jakarta.persistence.jdbc.user", TestPostgres.APPLICATION),
            Map.entry("eclipselink.connection-pool.default.initial", "1"),
            Map.entry("eclipselink.connection-pool.default.max", String.valueOf(connections)),
            Map.entry("eclipselink.session.customizer", ImpatientPool.InPlace.class.getName()),
            Map.entry(ImpatientPool.PATIENCE, String.valueOf(patience.toMillis())),
            Map.entry(
                "eclipselink.session-name", unit + "-" + name + "-" + NUMBER.incrementAndGet()),
            Map.entry("eclipselink.logging.logger", StatementCount.class.getName()));
    EntityManagerFactory factory =
        unit.contains("+")
            ? new PersistenceProvider()
                .createContainerEntityManagerFactory(
                    new UnitsTogether(List.of(unit.split("\\+"))), settings)
            : Persistence.createEntityManagerFactory(unit, settings);
    factories.add(factory);
    return factory;
  }

  /**
   * The unit's entity manager as the container would inject it: it belongs to the transaction that
   * {@link #run} or {@link #call} has opened on this thread, innermost first.
   */
  public EntityManager entityManager(String unit) {
    return (EntityManager)
        Proxy.newProxyInstance(
            TestDatabase.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              EntityManager running = opened.get().get(unit).peek();
              try {
                return method.invoke(running, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Does something in one transaction of its own. */
  public void run(String unit, Consumer<EntityManager> work) {
    call(
        unit,
        em -> {
          work.accept(em);
          return true;
        });
  }

  /**
   * Does something in one transaction of its own and gives its result. What the test's own thread
   * does outermost has one connection and no more, so whatever would read or write beside its
   * transaction waits for itself and fails. Races and a transaction begun while another runs have
   * several.
   */
  public <T> T call(String unit, Function<EntityManager, T> work) {
    Deque<EntityManager> stack = opened.get().computeIfAbsent(unit, name -> new ArrayDeque<>());
    boolean alone = Thread.currentThread().equals(owner) && stack.isEmpty();
    EntityManager em =
        shared
            .computeIfAbsent(
                alone ? unit : unit + " (others)",
                key -> entityManagerFactory(unit, alone ? ONE : MANY))
            .createEntityManager();
    stack.push(em);
    try {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      stack.pop();
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  /** How many statements some work sends, where a fixed number is promised. */
  public static int statements(Runnable work) {
    int before = StatementCount.sent();
    work.run();
    return StatementCount.sent() - before;
  }

  @Override
  public void close() {
    factories.forEach(EntityManagerFactory::close);
  }

  /** Started on first use; zonky stops it with the JVM. */
  private static final class Server {
    private static final TestPostgres POSTGRES = TestPostgres.start();
  }
}
