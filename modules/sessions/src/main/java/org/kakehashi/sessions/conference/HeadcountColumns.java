package org.kakehashi.sessions.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.kakehashi.sessions.Headcount;

/** A {@link Headcount} as columns; null stands for what is not stated. */
@Embeddable
class HeadcountColumns {
  private @Nullable Integer invited;
  private @Nullable Integer applied;
  private @Nullable Integer attended;

  @Column(name = "staff_attended")
  private @Nullable Integer staffAttended;

  protected HeadcountColumns() {}

  HeadcountColumns(Headcount headcount) {
    invited = headcount.invited();
    applied = headcount.applied();
    attended = headcount.attended();
    staffAttended = headcount.staffAttended();
  }

  /**
   * The head counts.
   *
   * @param columns null when all are empty
   */
  static Headcount read(@Nullable HeadcountColumns columns) {
    return columns == null
        ? Headcount.NOT_STATED
        : new Headcount(columns.invited, columns.applied, columns.attended, columns.staffAttended);
  }
}
