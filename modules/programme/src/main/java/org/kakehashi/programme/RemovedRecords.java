package org.kakehashi.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;

/**
 * What was removed of a fiscal year's programme (削除したもの). Seeing and restoring ask for EDIT; a
 * regional bureau's account is refused ({@link OnlyOwnBureau}).
 */
public interface RemovedRecords {

  /** What can be removed and restored. */
  enum Kind {
    UNDERTAKING("取組"),
    DECISION("決定の記録"),
    ISSUE("検討課題"),
    COMPARISON("開催形式の比較");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The official word, as screens print it. */
    public String label() {
      return label;
    }
  }

  /**
   * One of them.
   *
   * @param version handed back when it is restored
   * @param name its title, subject or text
   * @param by the post that removed it
   */
  record Removed(Kind kind, UUID id, int version, String name, String by, Instant at) {}

  /** Those of a fiscal year, the last removed first. */
  List<Removed> list(Actor actor, FiscalYear year);

  /**
   * Puts it back as it was.
   *
   * @param version as read
   * @throws org.kakehashi.kernel.NotFound when none of that id was removed
   * @throws AlreadyEntered when another of its name was entered meanwhile
   * @throws ChangedMeanwhile when it has another version by now
   */
  void restore(Actor actor, Kind kind, UUID id, int version);
}
