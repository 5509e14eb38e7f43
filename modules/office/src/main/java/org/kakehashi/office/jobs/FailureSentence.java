package org.kakehashi.office.jobs;

import org.kakehashi.office.DatabaseIsBusy;
import org.kakehashi.office.DiskIsFull;
import org.kakehashi.office.RefusalSentence;

/** What a failed job says when no rule refused it. */
final class FailureSentence {
  private FailureSentence() {}

  static String passing(int attempt, Throwable failure) {
    return "処理に失敗しました（" + attempt + "回目）。しばらくして自動的にやり直します。" + named(failure);
  }

  static String last(Throwable failure) {
    return "処理に" + JobRepository.ATTEMPTS + "回失敗しました。やり直しても失敗する場合は管理者に御連絡ください。" + named(failure);
  }

  /** A full disk is told by its name; of what else is wrong the log has more than a sentence. */
  private static String named(Throwable failure) {
    return DatabaseIsBusy.behind(failure)
        .filter(DiskIsFull.class::isInstance)
        .map(RefusalSentence::of)
        .orElse("");
  }

  static String interrupted() {
    return "処理の途中でサーバーが" + JobRepository.INTERRUPTIONS + "回停止したため、取りやめました。やり直しても続く場合は管理者に御連絡ください。";
  }

  static String unknownKind(String kind) {
    return "この種類の処理（" + kind + "）は、この版では実行できません。管理者に御連絡ください。";
  }
}
