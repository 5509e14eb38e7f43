package org.kakehashi.office.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.JobHandler;
import org.kakehashi.office.JobWorkers;
import org.kakehashi.office.Upkeep;
import org.kakehashi.office.transactions.OwnTransaction;

/**
 * Two workers a node. A commit on this node rings them at once; what other nodes queued, and what
 * is due again, they find by looking every second.
 */
@ApplicationScoped
class Workers implements JobWorkers {
  private static final System.Logger LOG = System.getLogger(Workers.class.getName());
  private static final int WORKERS = 2;
  private static final long RENEWAL_SECONDS = 30;
  private static final long PATIENCE_SECONDS = 10;
  private static final long UPKEEP_MINUTES = 10;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ExecutorService threads;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ScheduledExecutorService timer;

  @Inject JobRepository queue;
  @Inject OwnTransaction transaction;
  @Inject @Any Instance<JobHandler> handlers;
  @Inject @Any Instance<Upkeep> upkeep;

  private final Semaphore bell = new Semaphore(0);
  private final List<Future<?>> running = new ArrayList<>();
  private @Nullable Future<?> renewal;
  private @Nullable Future<?> tidying;
  private volatile boolean open;

  @Override
  public synchronized void start() {
    if (open) {
      return;
    }
    open = true;
    Map<String, JobHandler> byKind =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    String node = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    JobDoing doing = new JobDoing(node, queue, transaction, () -> byKind);
    for (int i = 0; i < WORKERS; i++) {
      running.add(threads.submit(() -> work(doing)));
    }
    renewal =
        timer.scheduleWithFixedDelay(
            () -> renew(doing), RENEWAL_SECONDS, RENEWAL_SECONDS, TimeUnit.SECONDS);
    tidying = timer.scheduleWithFixedDelay(this::tidy, 0, UPKEEP_MINUTES, TimeUnit.MINUTES);
  }

  @Override
  @PreDestroy
  public synchronized void stop() {
    open = false;
    bell.release(WORKERS);
    if (renewal != null) {
      renewal.cancel(false);
      renewal = null;
    }
    if (tidying != null) {
      tidying.cancel(false);
      tidying = null;
    }
    running.forEach(Workers::awaitEnd);
    running.clear();
  }

  void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued queued) {
    if (bell.availablePermits() < WORKERS) {
      bell.release();
    }
  }

  /** A job that takes longer is cut off; its lease ends and it is taken up again. */
  private static void awaitEnd(Future<?> worker) {
    try {
      worker.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | CancellationException e) {
      worker.cancel(true);
      LOG.log(System.Logger.Level.WARNING, "a worker did not end by itself", e);
    }
  }

  private void work(JobDoing doing) {
    try {
      while (open) {
        if (!tried(doing)) {
          boolean rung = bell.tryAcquire(1, TimeUnit.SECONDS);
          LOG.log(System.Logger.Level.TRACE, "looking for jobs, rung: {0}", rung);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Neither a database that is away for a while nor a job, whatever it does, ends the worker. */
  private boolean tried(JobDoing doing) {
    try {
      return doing.doOne();
    } catch (Throwable e) {
      // a worker outlives everything: nobody starts another one, and jobs would wait for ever
      LOG.log(System.Logger.Level.WARNING, "no job could be taken up", e);
      return false;
    }
  }

  void renew(JobDoing doing) {
    try {
      doing.renewLeases();
    } catch (Throwable e) {
      // a timer calls no more what threw once, and every long job would lose its lease
      LOG.log(System.Logger.Level.WARNING, "leases could not be renewed", e);
    }
  }

  void tidy() {
    upkeep.stream().forEach(this::tidied);
  }

  private void tidied(Upkeep each) {
    try {
      transaction.run(each::tidy);
    } catch (Throwable e) {
      // as above, and what one bean can't do must not keep the others from theirs
      LOG.log(System.Logger.Level.WARNING, "upkeep failed", e);
    }
  }
}
