package org.kakehashi.office.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.JobHandler;
import org.kakehashi.office.RefusalSentence;
import org.kakehashi.office.jobs.JobRepository.Claim;
import org.kakehashi.office.transactions.OwnTransaction;

/** Takes up one job and does it. Several threads may do so at once. */
final class JobDoing {
  private static final System.Logger LOG = System.getLogger(JobDoing.class.getName());
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(10), Duration.ofMinutes(1));

  private final String node;
  private final JobRepository queue;
  private final OwnTransaction transaction;
  private final Supplier<Map<String, JobHandler>> handlers;
  private final Collection<String> held = ConcurrentHashMap.newKeySet();

  /**
   * @param handlers by kind
   */
  JobDoing(
      String node,
      JobRepository queue,
      OwnTransaction transaction,
      Supplier<Map<String, JobHandler>> handlers) {
    this.node = node;
    this.queue = queue;
    this.transaction = transaction;
    this.handlers = handlers;
  }

  /** Does one job if one is due; false when there was none. */
  boolean doOne() {
    Optional<Claim> claim = transaction.call(this::claimed);
    claim.ifPresent(this::attempt);
    return claim.isPresent();
  }

  /** The claim and what it shows are one transaction, before that of the work. */
  private Optional<Claim> claimed() {
    Optional<Claim> claim = queue.claim(node);
    claim.ifPresent(
        taken ->
            Optional.ofNullable(handlers.get().get(taken.kind()))
                .map(JobHandler::beginning)
                .filter(shown -> shown.percent() > 0)
                .ifPresent(shown -> queue.progress(taken.id(), shown)));
    return claim;
  }

  /** Keeps what is being done here from being taken up elsewhere. */
  void renewLeases() {
    transaction.run(() -> queue.renew(held));
  }

  private void attempt(Claim claim) {
    held.add(claim.id());
    try {
      perform(claim);
    } finally {
      held.remove(claim.id());
    }
  }

  private void perform(Claim claim) {
    JobHandler handler = handlers.get().get(claim.kind());
    if (handler == null) {
      fail(claim, FailureSentence.unknownKind(claim.kind()));
      return;
    }
    if (claim.interruptions() >= JobRepository.INTERRUPTIONS) {
      fail(claim, FailureSentence.interrupted());
      return;
    }
    try {
      transaction.run(
          () -> {
            handle(handler, claim);
            queue.end(claim.id(), JobEntity::done);
          });
    } catch (LeaseLost lost) {
      lost(claim, lost);
    } catch (RuleViolation refusal) {
      fail(claim, RefusalSentence.of(refusal));
    } catch (Throwable failure) {
      // whatever a handler throws, a full memory included, must end in the job's row: nobody would
      // ever hear of it, and the job would take one worker after the other with it
      LOG.log(System.Logger.Level.ERROR, "job " + claim.job() + " failed", failure);
      if (claim.attempt() >= JobRepository.ATTEMPTS) {
        fail(claim, FailureSentence.last(failure));
      } else {
        pause(claim, failure);
      }
    }
  }

  /** An Error passes as an exception: containers need not roll back what an Error ends. */
  private void handle(JobHandler handler, Claim claim) {
    try {
      handler.run(claim::subject);
    } catch (Error error) {
      throw new IllegalStateException("the handler broke down", error);
    }
  }

  private void fail(Claim claim, String sentence) {
    end(claim, (row, at) -> row.failed(sentence, at));
  }

  private void pause(Claim claim, Throwable failure) {
    Duration pause = PAUSES.get(Math.min(claim.attempt(), PAUSES.size()) - 1);
    String sentence = FailureSentence.passing(claim.attempt(), failure);
    end(claim, (row, at) -> row.pausedUntil(at.plus(pause), sentence));
  }

  /** Whoever took the job up meanwhile decides how it ends. */
  private void end(Claim claim, BiConsumer<JobEntity, Instant> ending) {
    try {
      transaction.run(() -> queue.end(claim.id(), ending));
    } catch (LeaseLost lost) {
      lost(claim, lost);
    }
  }

  private static void lost(Claim claim, LeaseLost lost) {
    LOG.log(System.Logger.Level.WARNING, "job {0}: {1}", claim.job(), lost.getMessage());
  }
}
