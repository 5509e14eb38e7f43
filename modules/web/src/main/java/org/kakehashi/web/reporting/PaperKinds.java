package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.web.page.Option;

/** Kinds of papers as forms and addresses name them. */
final class PaperKinds {
  private PaperKinds() {}

  /**
   * The kind of that slug.
   *
   * @throws NotFound when there is none
   */
  static PaperKind of(String slug) {
    return Arrays.stream(PaperKind.values())
        .filter(kind -> kind.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("paper kind", slug));
  }

  static List<Option> options() {
    return Arrays.stream(PaperKind.values())
        .map(kind -> new Option(kind.slug(), kind.label()))
        .toList();
  }

  static List<PaperFormView.Kind> choices() {
    return Arrays.stream(PaperKind.values())
        .map(
            kind ->
                new PaperFormView.Kind(
                    "/papers/new?kind=" + kind.slug(), kind.label(), sentence(kind)))
        .toList();
  }

  static List<Option> layouts(PaperKind kind) {
    return kind == PaperKind.SURVEY_TALLY
        ? Arrays.stream(TallyLayout.values())
            .map(layout -> new Option(layout.name(), layout.label()))
            .toList()
        : List.of();
  }

  static String subjectLabel(PaperKind kind) {
    return switch (kind) {
      case SURVEY_TALLY -> text("papers.subject.surveys");
      case FORMAT_COMPARISON -> text("papers.subject.comparisons");
      case ANNUAL_REVIEW -> text("papers.subject.years");
    };
  }

  static String nothing(PaperKind kind) {
    return switch (kind) {
      case SURVEY_TALLY -> text("papers.nothing.surveys");
      case FORMAT_COMPARISON -> text("papers.nothing.comparisons");
      case ANNUAL_REVIEW -> text("papers.nothing.years");
    };
  }

  private static String sentence(PaperKind kind) {
    return switch (kind) {
      case SURVEY_TALLY -> text("papers.about.surveys");
      case FORMAT_COMPARISON -> text("papers.about.comparisons");
      case ANNUAL_REVIEW -> text("papers.about.years");
    };
  }
}
