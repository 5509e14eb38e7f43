package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.PersonalTexts.Flagged;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.JapanTime;
import org.kakehashi.web.page.Pager;

/**
 * A flagged text of a survey.
 *
 * @param path where it is decided
 * @param passages the text, cut at what may be personal data
 * @param masked the wording in its place; null unless a person masked it
 * @param decided who decided what, when and why; null while nobody did
 */
public record PersonalTextView(
    String path,
    String label,
    List<Passage> passages,
    @Nullable String masked,
    @Nullable String decided) {

  public PersonalTextView {
    passages = List.copyOf(passages);
  }

  static PersonalTextView of(UUID survey, Flagged flagged) {
    var decision = flagged.decision();
    return new PersonalTextView(
        SurveyPath.personal(survey, flagged.place()),
        flagged.label(),
        Passage.of(flagged.text(), flagged.hints()),
        decision != null && decision.masked() ? flagged.wording() : null,
        decision == null
            ? null
            : text(
                decision.masked() ? "surveys.personal.masked" : "surveys.personal.cleared",
                JapanTime.label(decision.at()),
                decision.by(),
                decision.reason()));
  }

  /**
   * The flagged texts of a survey.
   *
   * @param path the page's own address
   * @param open whether only those are shown that nobody decided about
   * @param counts how many there are and how many are open, in words
   */
  public record Listed(
      String path,
      String back,
      boolean open,
      String counts,
      List<PersonalTextView> texts,
      Pager pager) {
    public Listed {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The forms in which a person decides about one text.
   *
   * @param clearance the form that clears it
   * @param mask the form that masks it
   * @param overtaken whether somebody else decided since the form was opened
   */
  public record Deciding(
      PersonalTextView flagged,
      String back,
      FormEntry clearance,
      FormEntry mask,
      boolean overtaken,
      boolean mayDecide) {}
}
