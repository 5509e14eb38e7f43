package org.kakehashi.acceptance.architecture.violations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

/** A row with a column too many; what is no column doesn't count. */
@Entity
public class EverythingEntity {
  static final int MOST = 8;

  @Id private long id;
  private String who;
  private String what;
  private String when;
  private String where;
  private String why;
  private String how;
  private String instead;
  private String next;
  @Transient private String shown;

  public void setWho(String who) {
    this.who = who;
  }

  @Override
  public String toString() {
    return String.join(" ", who, what, when, where, why, how, instead, next, shown) + id + MOST;
  }
}
