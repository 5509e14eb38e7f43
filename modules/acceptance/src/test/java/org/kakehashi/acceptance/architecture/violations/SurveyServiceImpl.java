package org.kakehashi.acceptance.architecture.violations;

import java.time.LocalDate;

/** A name the house does not want, and a time without a clock. */
class SurveyServiceImpl {
  LocalDate today() {
    return LocalDate.now();
  }
}
