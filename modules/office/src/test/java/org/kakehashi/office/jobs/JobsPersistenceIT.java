package org.kakehashi.office.jobs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.Job;
import org.kakehashi.office.JobHandler;
import org.kakehashi.office.JobRun;
import org.kakehashi.office.Upkeep;
import org.kakehashi.office.testing.HeardEvents;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.office.transactions.OwnTransaction;
import org.kakehashi.office.transactions.TestTransaction;

class JobsPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("office");
  private static final Actor CLERK = TestActors.only(TestActors.secretariat("事務局"));

  private final SetClock clock = new SetClock("2026-04-01T00:00:00Z");
  private final JobRepository queue = new JobRepository();
  private final HeardEvents<JobQueued> bell = new HeardEvents<>();
  private final DefaultJobs jobs = new DefaultJobs();

  @BeforeEach
  void wire() {
    queue.em = DATABASE.entityManager("office");
    queue.clock = clock;
    jobs.em = queue.em;
    jobs.clock = clock;
    jobs.queued = bell;
    DATABASE.run("office", em -> em.createQuery("DELETE FROM JobEntity j").executeUpdate());
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @DisplayName("二つのノードが競っても、200件の処理はそれぞれ一度だけ行われる")
  void twoNodesRacingDoEachOfTwoHundredJobsExactlyOnce() throws Exception {
    for (int i = 0; i < 200; i++) {
      request("job-" + i);
    }
    ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> workers =
          List.of("a", "a", "b", "b").stream()
              .<Future<?>>map(
                  node -> {
                    JobDoing doing = node(node, run -> done.add(run.subject()));
                    return nodes.submit(
                        () -> {
                          while (doing.doOne()) {
                            Thread.onSpinWait();
                          }
                        });
                  })
              .toList();
      for (Future<?> worker : workers) {
        worker.get(60, TimeUnit.SECONDS);
      }
    } finally {
      nodes.shutdownNow();
    }
    assertEquals(200, done.size());
    assertEquals(200, Set.copyOf(done).size());
    assertEquals(Job.State.DONE, latest("job-199").state());
    assertEquals(100, latest("job-199").progress().percent());
  }

  @Test
  @DisplayName("処理とその記録は共に確定するか、共に取り消される")
  void aFailingJobLeavesNothingHalfDone() {
    request("half");
    JobDoing doing =
        node(
            "a",
            run -> {
              queue.em.persist(new JobEntity("leftover", "x", CLERK.recordedAs(), clock.instant()));
              queue.em.flush();
              throw new IllegalStateException("broken on purpose");
            });
    assertTrue(doing.doOne());
    assertTrue(DATABASE.call("office", em -> jobs.latest("leftover", "x")).isEmpty());
    assertEquals(Job.State.WAITING, latest("half").state());
  }

  @Test
  @DisplayName("三回失敗した処理は日本語の説明とともに失敗となり、人がやり直せる")
  void aJobFailsAfterThreeAttemptsWithGrowingPauses() {
    UUID id = request("thrice");
    JobDoing doing =
        node(
            "a",
            run -> {
              throw new IllegalStateException("broken on purpose");
            });
    assertTrue(doing.doOne());
    assertEquals("処理に失敗しました（1回目）。しばらくして自動的にやり直します。", latest("thrice").failure());
    assertFalse(doing.doOne(), "pauses before the second attempt");
    clock.advance(Duration.ofSeconds(10));
    assertTrue(doing.doOne());
    clock.advance(Duration.ofSeconds(10));
    assertFalse(doing.doOne(), "pauses longer before the third attempt");
    clock.advance(Duration.ofSeconds(50));
    assertTrue(doing.doOne());

    assertEquals(Job.State.FAILED, latest("thrice").state());
    assertEquals("処理に3回失敗しました。やり直しても失敗する場合は管理者に御連絡ください。", latest("thrice").failure());

    DATABASE.run("office", em -> jobs.retry(id));
    assertTrue(node("a", run -> {}).doOne());
    assertEquals(Job.State.DONE, latest("thrice").state());
    assertNull(latest("thrice").failure());
    assertEquals(2, bell.heard().size());
  }

  @Test
  @DisplayName("エラーを投げる処理も三回で失敗となり、途中の変更は取り消され、作業は次の処理へ進む")
  void anErrorFailsItsJobAfterThreeAttemptsAndTheNextJobIsDone() {
    request("poison");
    JobDoing doing =
        node(
            "a",
            run -> {
              if (run.subject().equals("poison")) {
                queue.em.persist(
                    new JobEntity("leftover", "e", CLERK.recordedAs(), clock.instant()));
                queue.em.flush();
                throw new StackOverflowError("broken on purpose");
              }
            });
    for (int i = 0; i < JobRepository.ATTEMPTS; i++) {
      assertTrue(doing.doOne());
      clock.advance(Duration.ofMinutes(1));
    }
    assertEquals(Job.State.FAILED, latest("poison").state());
    assertTrue(DATABASE.call("office", em -> jobs.latest("leftover", "e")).isEmpty());

    request("next");
    assertTrue(doing.doOne());
    assertEquals(Job.State.DONE, latest("next").state());
  }

  @Test
  @DisplayName("持ち時間を失った処理が失敗しても、引き継いだ側の結果が残り、作業は続く")
  void aFailureAfterTheLeaseWasLostChangesNothing() {
    request("slow");
    JobDoing slow =
        node(
            "a",
            run -> {
              clock.advance(JobRepository.LEASE.plusSeconds(1));
              assertTrue(node("b", other -> {}).doOne());
              throw new IllegalStateException("broken on purpose");
            });
    assertTrue(slow.doOne());
    assertEquals(Job.State.DONE, latest("slow").state());
  }

  @Test
  @DisplayName("作業を行う者は、どんな処理があっても、データベースの呼出しがエラーになっても倒れない")
  void workersOutliveErrors() throws Exception {
    List<String> poisons = List.of("poison-1", "poison-2", "poison-3");
    poisons.forEach(this::request);
    clock.advance(Duration.ofSeconds(1));
    request("next");
    CountDownLatch next = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    OwnTransaction real = new TestTransaction(DATABASE);
    OwnTransaction failingAtFirst =
        new OwnTransaction() {
          @Override
          public <T> T call(Supplier<T> work) {
            if (calls.incrementAndGet() <= 4) {
              throw new OutOfMemoryError("on purpose");
            }
            return real.call(work);
          }
        };
    Workers workers = new Workers();
    workers.threads = Executors.newCachedThreadPool();
    workers.timer = Executors.newSingleThreadScheduledExecutor();
    workers.queue = queue;
    workers.transaction = failingAtFirst;
    workers.upkeep = only((Upkeep) () -> {});
    workers.handlers =
        only(
            handler(
                run -> {
                  if (poisons.contains(run.subject())) {
                    throw new NoClassDefFoundError("on purpose");
                  }
                  next.countDown();
                }));
    assertDoesNotThrow(
        () -> workers.renew(new JobDoing("a", queue, failingAtFirst, () -> Map.of())));
    workers.start();
    try {
      assertTrue(next.await(30, TimeUnit.SECONDS));
    } finally {
      workers.stop();
      workers.threads.shutdownNow();
      workers.timer.shutdownNow();
    }
    assertEquals(Job.State.DONE, latest("next").state(), "both workers came through the others");
    poisons.forEach(poison -> assertEquals(1, latest(poison).attempts()));
  }

  @Test
  @DisplayName("定期の片付けは起動のときに行われ、一つが失敗しても他は行われる")
  void upkeepIsDoneFromTheStartAndOneFailureKeepsNobodyElseFromIt() throws Exception {
    CountDownLatch tidied = new CountDownLatch(1);
    Workers workers = new Workers();
    workers.threads = Executors.newCachedThreadPool();
    workers.timer = Executors.newSingleThreadScheduledExecutor();
    workers.queue = queue;
    workers.transaction = new TestTransaction(DATABASE);
    workers.handlers = only();
    Upkeep failing =
        () -> {
          throw new IllegalStateException("broken on purpose");
        };
    workers.upkeep = only(failing, tidied::countDown);
    workers.start();
    try {
      assertTrue(tidied.await(30, TimeUnit.SECONDS));
    } finally {
      workers.stop();
      workers.threads.shutdownNow();
      workers.timer.shutdownNow();
    }
  }

  @Test
  @DisplayName("規則による拒否は直ちに失敗となり、その文を残す")
  void aRefusalFailsAtOnceWithItsSentence() {
    request("refused");
    node(
            "a",
            run -> {
              throw new AlreadyEntered("series", "事例検討会");
            })
        .doOne();
    assertEquals(Job.State.FAILED, latest("refused").state());
    assertEquals("「事例検討会」は同じ年度にすでに登録されています。登録済みのものを変更してください。", latest("refused").failure());

    request("forbidden");
    node(
            "a",
            run -> {
              throw new NotPermitted(Permission.ISSUE, Area.PAPERS);
            })
        .doOne();
    assertEquals("この操作には「発行（帳票）」の権限が必要です。必要な場合は管理者に御相談ください。", latest("forbidden").failure());
  }

  @Test
  @DisplayName("ノードが落ちた処理は、持ち時間が切れると別のノードが引き継ぐ")
  void aDeadNodesJobIsTakenUpWhenItsLeaseEnds() {
    request("orphan");
    DATABASE.run("office", em -> assertTrue(queue.claim("dead").isPresent()));
    JobDoing other = node("b", run -> {});
    assertFalse(other.doOne(), "the lease still holds");
    clock.advance(JobRepository.LEASE.plusSeconds(1));
    assertTrue(other.doOne());
    assertEquals(Job.State.DONE, latest("orphan").state());
    assertEquals(2, latest("orphan").attempts());
  }

  @Test
  @DisplayName("サーバーが止まって中断した処理は、その処理の失敗に数えない")
  void anInterruptionIsNoFailureOfTheJob() {
    request("unlucky");
    for (int i = 0; i < 5; i++) {
      DATABASE.run("office", em -> assertTrue(queue.claim("dead").isPresent()));
      clock.advance(JobRepository.LEASE.plusSeconds(1));
    }
    JobDoing failing =
        node(
            "b",
            run -> {
              throw new IllegalStateException("broken on purpose");
            });
    assertTrue(failing.doOne());
    assertEquals("処理に失敗しました（1回目）。しばらくして自動的にやり直します。", latest("unlucky").failure());
    clock.advance(Duration.ofMinutes(1));
    assertTrue(node("b", run -> {}).doOne());
    assertEquals(Job.State.DONE, latest("unlucky").state());
  }

  @Test
  @DisplayName("十度ノードを落とした処理は、もう行わない")
  void aJobThatKilledTenNodesIsNotDoneAgain() {
    request("killer");
    for (int i = 0; i < JobRepository.INTERRUPTIONS; i++) {
      DATABASE.run("office", em -> assertTrue(queue.claim("dead").isPresent()));
      clock.advance(JobRepository.LEASE.plusSeconds(1));
    }
    Set<String> done = ConcurrentHashMap.newKeySet();
    assertTrue(node("b", run -> done.add(run.subject())).doOne());
    assertTrue(done.isEmpty());
    assertEquals(Job.State.FAILED, latest("killer").state());
  }

  @Test
  @DisplayName("持ち時間を失った処理の結果は確定しない")
  void whoeverLostTheLeaseCannotEndTheJob() {
    request("slow");
    JobDoing slow =
        node(
            "a",
            run -> {
              queue.em.persist(new JobEntity("late", "x", CLERK.recordedAs(), clock.instant()));
              clock.advance(JobRepository.LEASE.plusSeconds(1));
              assertTrue(node("b", other -> {}).doOne());
            });
    assertTrue(slow.doOne());
    assertTrue(DATABASE.call("office", em -> jobs.latest("late", "x")).isEmpty());
    assertEquals(Job.State.DONE, latest("slow").state());
  }

  @Test
  @DisplayName("続いている処理の持ち時間は延ばされ、進み具合はすぐに見える")
  void aRunningJobKeepsItsLeaseAndShowsItsProgress() {
    request("long");
    JobDoing[] self = new JobDoing[1];
    self[0] =
        node(
            "a",
            run -> {
              clock.advance(Duration.ofSeconds(100));
              self[0].renewLeases();
              clock.advance(Duration.ofSeconds(100));
              assertFalse(node("b", other -> {}).doOne());
              assertEquals(40, latest("long").progress().percent());
              assertEquals("グラフを描いています", latest("long").progress().step());
            });
    assertTrue(self[0].doOne());
    assertEquals(Job.State.DONE, latest("long").state());
  }

  @Test
  @DisplayName("知らない種類の処理は、その旨を告げて失敗する")
  void anUnknownKindFails() {
    DATABASE.run("office", em -> jobs.request(CLERK, "unheard-of", "x"));
    assertTrue(node("a", run -> {}).doOne());
    Job job = DATABASE.call("office", em -> jobs.latest("unheard-of", "x")).orElseThrow();
    assertEquals(Job.State.FAILED, job.state());
  }

  private UUID request(String subject) {
    return DATABASE.call("office", em -> jobs.request(CLERK, "test", subject));
  }

  private Job latest(String subject) {
    return DATABASE.call("office", em -> jobs.latest("test", subject)).orElseThrow();
  }

  private JobDoing node(String name, Consumer<JobRun> work) {
    JobHandler handler = handler(work);
    return new JobDoing(name, queue, new TestTransaction(DATABASE), () -> Map.of("test", handler));
  }

  private static JobHandler handler(Consumer<JobRun> work) {
    return new JobHandler() {
      @Override
      public String kind() {
        return "test";
      }

      @Override
      public Job.Progress beginning() {
        return new Job.Progress(40, "グラフを描いています");
      }

      @Override
      public void run(JobRun run) {
        work.accept(run);
      }
    };
  }

  /** The container's handlers, when there is but this one. */
  @SuppressWarnings("unchecked") // a proxy knows no type arguments
  @SafeVarargs
  private static <T> Instance<T> only(T... beans) {
    return (Instance<T>)
        Proxy.newProxyInstance(
            JobsPersistenceIT.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("stream")) {
                return Stream.of(beans);
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
