package org.kakehashi.intake.personal;

import org.kakehashi.intake.PersonalDataFinder;

/** The finder of personal data, without a container; its dictionary is loaded once. */
public final class TestPersonalDataFinder {
  private static final PersonalDataFinder FINDER = new DefaultPersonalDataFinder();

  private TestPersonalDataFinder() {}

  public static PersonalDataFinder finder() {
    return FINDER;
  }
}
