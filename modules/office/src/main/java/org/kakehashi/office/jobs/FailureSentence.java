package org.kakehashi.office.jobs;

/** What a failed job says when no rule refused it. */
final class FailureSentence {
  private FailureSentence() {}

  static String passing(int attempt) {
    return "処理に失敗しました（" + attempt + "回目）。しばらくして自動的にやり直します。";
  }

  static String last() {
    return "処理に" + JobRepository.ATTEMPTS + "回失敗しました。やり直しても失敗する場合は管理者に御連絡ください。";
  }

  static String unknownKind(String kind) {
    return "この種類の処理（" + kind + "）は、この版では実行できません。管理者に御連絡ください。";
  }
}
