package org.kakehashi.web.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.page.FormEntry;

/**
 * The form for a finding or conclusion, beside the table it rests on.
 *
 * @param question what it is read from
 * @param action where the form goes
 * @param back the question on the survey's page
 * @param warnings where words and figures disagree, when they were compared
 * @param compared whether they were compared
 * @param newer how somebody else worded the finding while the form was open; null when nobody did
 * @param withdrawal where the finding is taken back; null for a new one
 */
public record FindingView(
    QuestionView question,
    String action,
    String back,
    FormEntry entry,
    List<String> warnings,
    boolean compared,
    @Nullable String newer,
    @Nullable String withdrawal) {

  public FindingView {
    warnings = List.copyOf(warnings);
  }

  /** The form with what there is to say about its sentence as it was recorded. */
  FindingView warned(List<String> recorded) {
    return new FindingView(question, action, back, entry, recorded, false, newer, withdrawal);
  }

  /** The form after its sentence was compared with the figures. */
  FindingView compared(List<String> found) {
    return new FindingView(question, action, back, entry, found, true, newer, withdrawal);
  }

  /** The form beside the wording that came first. */
  FindingView overtakenBy(String wording) {
    return new FindingView(question, action, back, entry, warnings, false, wording, withdrawal);
  }
}
