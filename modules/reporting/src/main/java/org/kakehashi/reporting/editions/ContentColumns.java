package org.kakehashi.reporting.editions;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.OutputFormat;

/** What an edition was made from and came to: lists as lines, empty until they are known. */
@Embeddable
class ContentColumns {
  private String basis;
  private String fingerprint;
  private int pages;
  private String unprintable;
  private String unencodable;
  private boolean flagged;

  protected ContentColumns() {}

  /** Of an edition that was only asked for. */
  ContentColumns(Sources sources) {
    this.basis = text(sources.basis());
    this.fingerprint = "";
    this.unprintable = "";
    this.unencodable = "";
  }

  /**
   * Of one that was previewed.
   *
   * @param privacy of what the preview prints
   */
  ContentColumns(Sources sources, Privacy privacy, PaperRenderer.Preview preview) {
    this.basis = text(sources.basis());
    this.fingerprint = preview.fingerprint();
    this.pages = preview.pages();
    this.unprintable = text(preview.unprintable());
    this.unencodable = text(preview.unencodable());
    this.flagged = !privacy.open().isEmpty();
  }

  /** Whether it was printed while something in it waited for a decision about personal data. */
  boolean flagged() {
    return flagged;
  }

  boolean restsOn(Sources sources) {
    return basis.equals(text(sources.basis()));
  }

  boolean knownBy(String content) {
    return fingerprint.equals(content);
  }

  Edition.Content view(List<OutputFormat> formats) {
    return new Edition.Content(
        lines(basis), fingerprint, pages, lines(unprintable), lines(unencodable), formats, flagged);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }
}
