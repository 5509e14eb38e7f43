package org.kakehashi.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.PageOf;

/**
 * What respondents wrote and may be personal data (個人情報の確認): flagged when answer sheets come in,
 * then cleared or masked by a person with a reason. A flagged text is no extract (主な回答) and on no
 * issued paper before. Texts are shown to those alone who may see personal data, and the audit is
 * told who looked.
 */
public interface PersonalTexts {

  /** Whether somebody may read flagged texts and extracts outside issued papers. */
  static boolean maySee(Actor actor) {
    return actor.may(Permission.SEE, Area.PERSONAL_DATA);
  }

  /** Whether somebody may decide about flagged texts. */
  static boolean mayDecide(Actor actor) {
    return Surveys.mayEdit(actor) && actor.may(Permission.EDIT, Area.PERSONAL_DATA);
  }

  /**
   * How many texts of a survey are flagged, and how many wait for a decision; needs {@code EDIT}.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such survey
   */
  Counts counts(Actor actor, UUID survey);

  /**
   * Flagged texts in the order of questions and sheets; needs {@code EDIT} and to see personal
   * data.
   *
   * @param open whether only those without a decision
   * @param page from 1
   * @param size 1 to 200
   * @throws org.kakehashi.kernel.NotFound when there is no such survey
   */
  PageOf<Flagged> flagged(Actor actor, UUID survey, boolean open, int page, int size);

  /**
   * One flagged text.
   *
   * @param place as in {@link Flagged#place()}
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or flagged text
   */
  Flagged flagged(Actor actor, UUID survey, String place);

  /**
   * Says that a text holds no personal data (個人情報ではない); needs {@code EDIT} of personal data.
   *
   * @param version of the decision as read, 0 for none
   * @param reason 1 to 200 characters
   * @throws org.kakehashi.office.ChangedMeanwhile when somebody else decided since
   */
  Flagged clear(Actor actor, UUID survey, String place, int version, String reason);

  /**
   * Puts a wording in place of what was written (伏せる), for all that is chosen and printed; needs
   * {@code EDIT} of personal data. What was written stays with its sheet.
   *
   * @param version of the decision as read, 0 for none
   * @param masked 1 to 4,000 characters; without any passage whose form tells that it is personal
   * @param reason 1 to 200 characters
   * @throws MaskStillHoldsPersonalData when a telephone number or the like is left in it
   * @throws org.kakehashi.office.ChangedMeanwhile when somebody else decided since
   */
  Flagged mask(Actor actor, UUID survey, String place, int version, String masked, String reason);

  /**
   * What keeps a paper of a survey from being approved or issued; needs {@code SEE}. It holds kinds
   * and places, no passages.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such survey
   */
  Printed printed(Actor actor, UUID survey);

  /**
   * What was flagged in a dry run of answer sheets; needs {@code IMPORT}.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none, it expired, or is another account's
   */
  InDryRun inDryRun(Actor actor, UUID dryRun);

  /** How many texts are flagged, and how many of these wait for a decision. */
  record Counts(long flagged, long open) {}

  /**
   * A flagged text.
   *
   * @param place unique in the survey: {@code Q5-12}, {@code Q2-12-other}
   * @param label the same for readers: 問5 回答票12
   * @param text as written
   * @param hints the passages in question, in the text's order
   * @param wording what may be chosen and printed: the text, or what a person put in its place
   * @param decision null while nobody decided
   */
  record Flagged(
      String place,
      String label,
      String text,
      List<PersonalDataHint> hints,
      String wording,
      @Nullable Decision decision) {
    public Flagged {
      hints = List.copyOf(hints);
    }

    /**
     * What a person decided.
     *
     * @param masked whether the wording was replaced rather than cleared
     * @param by the post
     */
    public record Decision(boolean masked, Instant at, String by, String reason, int version) {}

    /** Of the decision, to decide again: 0 while nobody decided. */
    public int version() {
      return decision == null ? 0 : decision.version();
    }

    /** The text with each passage replaced by ■■■: where a mask begins. */
    public String proposal() {
      return PersonalDataHint.masked(text, hints);
    }
  }

  /**
   * What a paper of the survey would print.
   *
   * @param open what nobody decided about yet
   * @param decided when somebody last decided about one of its texts; an older draft from other
   *     data is made anew
   */
  record Printed(List<Open> open, @Nullable Instant decided) {
    public Printed {
      open = List.copyOf(open);
    }

    /**
     * A passage that nobody decided about.
     *
     * @param label where it stands, for readers: 問5 主な回答2
     * @param place where it is decided; null for a finding
     * @param finding which is reworded; null for an extract
     */
    public record Open(
        String label,
        Set<PersonalDataHint.Kind> kinds,
        @Nullable String place,
        @Nullable UUID finding) {
      public Open {
        kinds = Set.copyOf(kinds);
      }
    }
  }

  /**
   * What was flagged in a dry run.
   *
   * @param texts how many texts
   * @param cells the first 500 of them, in the file's order
   */
  record InDryRun(long texts, List<Cell> cells) {
    public InDryRun {
      cells = List.copyOf(cells);
    }

    /**
     * A text that may hold personal data.
     *
     * @param row as the file's own program counts it
     * @param column 問5, or 問2_その他
     */
    public record Cell(int row, String column, List<PersonalDataHint.Kind> kinds) {
      public Cell {
        kinds = List.copyOf(kinds);
      }
    }
  }
}
