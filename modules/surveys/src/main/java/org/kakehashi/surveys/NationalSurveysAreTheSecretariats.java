package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.NotPermitted;

/**
 * Surveys are held for the whole country: the secretariat changes them and reads what respondents
 * wrote; a regional bureau's account reads figures and texts only.
 */
public final class NationalSurveysAreTheSecretariats extends NotPermitted {
  private static final long serialVersionUID = 1L;

  public NationalSurveysAreTheSecretariats(String post) {
    super("NationalSurveysAreTheSecretariats", List.of(post));
  }
}
