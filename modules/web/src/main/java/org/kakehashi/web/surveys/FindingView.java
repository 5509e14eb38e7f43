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
 * @param withdrawal where the finding is taken back; null for a new one
 */
public record FindingView(
    QuestionView question,
    String action,
    String back,
    FormEntry entry,
    List<String> warnings,
    boolean compared,
    @Nullable String withdrawal) {

  public FindingView {
    warnings = List.copyOf(warnings);
  }
}
