package org.kakehashi.web.surveys;

import java.util.stream.Collectors;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.surveys.PersonalTexts.InDryRun;
import org.kakehashi.web.page.Figures;

/** What was flagged in a dry run, in words. */
public final class PersonalFound {
  private PersonalFound() {}

  public static String count(InDryRun found) {
    return Figures.count(found.texts());
  }

  public static String kinds(InDryRun.Cell cell) {
    return cell.kinds().stream().map(PersonalDataHint.Kind::label).collect(Collectors.joining("、"));
  }
}
