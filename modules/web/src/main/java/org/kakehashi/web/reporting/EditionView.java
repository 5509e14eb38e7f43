package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperFlag;
import org.kakehashi.reporting.Papers;
import org.kakehashi.web.page.JapanTime;
import org.kakehashi.web.surveys.SurveyPath;

/**
 * One edition: how far it is, who did what when, from which data, and its files.
 *
 * @param watch where the page asks for the next state while it is being made, or null
 * @param step what is being done
 * @param failure why the making failed, or null
 * @param withdrawn whether files could be had before it failed
 * @param again where a new edition is asked for
 * @param toCome the files that are still being made while others can be had
 * @param reading files for people
 * @param data files for machines
 * @param flags what keeps it from being approved or issued, where it is decided
 * @param outdated whether a new edition takes its place, since something was decided afterwards
 * @param others other editions of the same subject, newest first
 */
public record EditionView(
    String path,
    String kind,
    String number,
    String state,
    String tone,
    @Nullable String watch,
    int percent,
    String step,
    @Nullable String failure,
    boolean withdrawn,
    String again,
    List<String> toCome,
    List<Step> steps,
    List<String> basis,
    String fingerprint,
    String pages,
    List<String> unprintable,
    List<String> unencodable,
    List<File> reading,
    List<File> data,
    List<Flag> flags,
    boolean outdated,
    List<EditionRow> others,
    boolean mayDownload,
    boolean mayRequest,
    boolean mayRetry,
    boolean mayApprove,
    boolean mayIssue) {

  public EditionView {
    toCome = List.copyOf(toCome);
    steps = List.copyOf(steps);
    basis = List.copyOf(basis);
    unprintable = List.copyOf(unprintable);
    unencodable = List.copyOf(unencodable);
    reading = List.copyOf(reading);
    data = List.copyOf(data);
    flags = List.copyOf(flags);
    others = List.copyOf(others);
  }

  /**
   * Something a post did with the edition.
   *
   * @param when empty while it is not done
   */
  public record Step(String name, String when, String by) {}

  /** A passage that may be personal data and that nobody decided about. */
  public record Flag(String label, String kinds, String path) {
    static Flag of(PaperFlag flag) {
      var passage = flag.passage();
      var place = passage.place();
      var finding = passage.finding();
      return new Flag(
          text("papers.flag", flag.title(), passage.label()),
          passage.kinds().stream()
              .sorted()
              .map(PersonalDataHint.Kind::label)
              .collect(Collectors.joining(text("papers.flag.joint"))),
          place != null
              ? SurveyPath.personal(flag.survey(), place)
              : finding != null
                  ? SurveyPath.finding(flag.survey(), finding)
                  : SurveyPath.personal(flag.survey()));
    }
  }

  /** A file to download. */
  public record File(String path, String label, String name) {}

  static EditionView of(
      Edition edition,
      List<Edition> sameSubject,
      List<PaperFlag> flags,
      boolean outdated,
      Actor actor) {
    var state = edition.state();
    var making = edition.life().making();
    var content = edition.content();
    return new EditionView(
        EditionRow.path(edition),
        edition.kind().label(),
        text("papers.number", Integer.toString(edition.number())),
        state.label(),
        EditionRow.tone(state),
        inTheMaking(state) ? EditionRow.path(edition) + "?after=" + state.name() : null,
        making.percent(),
        making.step().isEmpty() ? text("papers.waiting") : making.step(),
        making.failure(),
        state == EditionState.FAILED && !content.fingerprint().isEmpty(),
        "/papers/new?kind=" + edition.kind().slug() + "&subject=" + edition.subject(),
        state == EditionState.MAKING ? toCome(edition) : List.of(),
        steps(edition.life()),
        content.basis(),
        content.fingerprint(),
        content.pages() == 0
            ? text("papers.not-made")
            : text("papers.pages", Integer.toString(content.pages())),
        content.unprintable(),
        content.unencodable(),
        files(edition, edition.kind().readingFaces()),
        files(edition, OutputFormat.data()),
        flags.stream().map(Flag::of).toList(),
        outdated,
        sameSubject.stream()
            .filter(other -> !other.id().equals(edition.id()))
            .map(EditionRow::of)
            .toList(),
        actor.may(Permission.DOWNLOAD, Area.PAPERS),
        Papers.mayRequest(actor),
        state == EditionState.FAILED && Papers.mayRequest(actor),
        !outdated && state == EditionState.DRAFT && actor.may(Permission.APPROVE, Area.PAPERS),
        !outdated && state == EditionState.APPROVED && actor.may(Permission.ISSUE, Area.PAPERS));
  }

  private static boolean inTheMaking(EditionState state) {
    return state == EditionState.REQUESTED || state == EditionState.MAKING;
  }

  private static List<String> toCome(Edition edition) {
    return Stream.concat(edition.kind().readingFaces().stream(), OutputFormat.data().stream())
        .filter(format -> !edition.content().formats().contains(format))
        .map(OutputFormat::label)
        .toList();
  }

  private static List<Step> steps(Edition.Life life) {
    var steps = new ArrayList<Step>();
    steps.add(step(text("papers.step.requested"), life.requested()));
    steps.add(step(text("papers.step.made"), life.madeAt(), ""));
    steps.add(step(text("papers.step.approved"), life.approved()));
    steps.add(step(text("papers.step.issued"), life.issued()));
    return List.copyOf(steps);
  }

  private static Step step(String name, Edition.@Nullable Signature signature) {
    return signature == null ? step(name, null, "") : step(name, signature.at(), signature.by());
  }

  private static Step step(String name, @Nullable Instant at, String by) {
    return new Step(name, at == null ? "" : JapanTime.label(at), by);
  }

  private static List<File> files(Edition edition, List<OutputFormat> formats) {
    return formats.stream()
        .filter(edition.content().formats()::contains)
        .map(
            format ->
                new File(
                    EditionRow.path(edition) + "/files/" + format.code(),
                    format.label(),
                    edition.kind().slug() + format.suffix()))
        .toList();
  }
}
