package org.kakehashi.office;

/**
 * Does one kind of job. A CDI bean of the module that owns the work; called in a transaction of its
 * own that commits with the job's row: both or neither.
 */
public interface JobHandler {

  /** The kind it does, unique in the application. */
  String kind();

  /**
   * How far the work has come when it is taken up. It is shown before the work's own transaction
   * begins, which so never needs a second connection.
   */
  default Job.Progress beginning() {
    return new Job.Progress(0, "処理中");
  }

  /**
   * Does the work.
   *
   * @throws org.kakehashi.kernel.RuleViolation a failure retrying can't mend, told to the user
   * @throws RuntimeException anything else: rolled back and tried again, up to three times
   */
  void run(JobRun run);
}
