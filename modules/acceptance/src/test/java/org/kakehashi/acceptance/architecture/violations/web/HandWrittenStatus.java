package org.kakehashi.acceptance.architecture.violations.web;

import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.refusal.RefusalStatus;

/** Gives an answer a status of its own choice. */
class HandWrittenStatus {
  int ofMyOwn(RuleViolation refused) {
    return RefusalStatus.of(refused) + 1;
  }
}
