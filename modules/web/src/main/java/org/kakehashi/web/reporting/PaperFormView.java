package org.kakehashi.web.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * The form that asks for a paper.
 *
 * @param kind the kind's slug
 * @param subjectLabel what the subject is called for this kind
 * @param layouts how tables may be laid out; empty where there is one way only
 * @param nothing what to do first when there is no subject; null otherwise
 */
public record PaperFormView(
    String kind,
    String subjectLabel,
    List<Option> subjects,
    List<Option> layouts,
    FormEntry entry,
    @Nullable String nothing) {

  public PaperFormView {
    subjects = List.copyOf(subjects);
    layouts = List.copyOf(layouts);
  }

  /** The kinds to choose from. */
  public record Kinds(List<Kind> kinds) {
    public Kinds {
      kinds = List.copyOf(kinds);
    }
  }

  /** A kind, and what it holds in a sentence. */
  public record Kind(String path, String label, String sentence) {}
}
