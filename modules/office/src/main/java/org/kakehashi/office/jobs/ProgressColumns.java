package org.kakehashi.office.jobs;

import jakarta.persistence.Embeddable;
import org.kakehashi.office.Job;

/** A {@link Job.Progress} as columns. */
@Embeddable
class ProgressColumns {
  private int percent;
  private String step;

  protected ProgressColumns() {}

  ProgressColumns(int percent, String step) {
    this.percent = percent;
    this.step = step;
  }

  /** As far as before, doing something else. */
  ProgressColumns with(String next) {
    return new ProgressColumns(percent, next);
  }

  Job.Progress view() {
    return new Job.Progress(percent, step);
  }
}
