package org.kakehashi.sessions.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.sessions.Citation;
import org.kakehashi.sessions.Comparison;
import org.kakehashi.sessions.ComparisonEntry;
import org.kakehashi.sessions.Comparisons;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.sessions.Decision;
import org.kakehashi.sessions.Decisions;
import org.kakehashi.sessions.IntakeReceipt;
import org.kakehashi.sessions.IntakeReceipt.Line;
import org.kakehashi.sessions.IntakeReceipt.Outcome;
import org.kakehashi.sessions.OpenIssue;
import org.kakehashi.sessions.OpenIssues;
import org.kakehashi.sessions.ProgrammeIntake;
import org.kakehashi.sessions.Secretariat;
import org.kakehashi.sessions.Undertaking;
import org.kakehashi.sessions.Undertakings;
import org.kakehashi.sessions.UnreadableProgramme;
import org.kakehashi.sessions.keeping.Desk;

/** Takes files in: read and checked as a whole first, then entered in one transaction. */
@ApplicationScoped
@Transactional
class ImportDesk implements ProgrammeIntake {
  @Inject Undertakings undertakings;
  @Inject Conferences conferences;
  @Inject Comparisons comparisons;
  @Inject Decisions decisions;
  @Inject OpenIssues issues;
  @Inject IntakeLedger ledger;
  @Inject Desk desk;

  private final Sentences sentences = new Sentences();

  @Override
  public IntakeReceipt importProgramme(Actor actor, String fileName, byte[] file) {
    Actor editor = editor(actor);
    ProgrammeForm form = new ProgrammeForm(UploadedJson.read(fileName, file), sentences);
    FiscalYear year = form.year();
    ledger.alone();
    List<Undertaking> undertaken = undertakings.list(editor, year);
    List<Conference> events = conferences.list(editor, year);
    List<Decision> decided = decisions.list(editor, year);
    List<Comparison> compared = comparisons.list(editor, year);
    List<Line> lines = new ArrayList<>();
    form.undertakings.forEach(
        in ->
            lines.add(
                take(
                    in,
                    first(undertaken, kept -> kept.entry().title().equals(in.entry().title())),
                    Undertaking::entry,
                    () -> undertakings.add(editor, in.entry()),
                    kept -> undertakings.change(editor, kept.id(), kept.version(), in.entry()))));
    form.conferences.forEach(
        in ->
            lines.add(
                take(
                    in,
                    first(events, kept -> SameEntry.event(kept.entry(), in.entry())),
                    Conference::entry,
                    () -> conferences.add(editor, in.entry()),
                    kept -> conferences.change(editor, kept.id(), kept.version(), in.entry()))));
    form.decisions.forEach(
        in ->
            lines.add(
                take(
                    in,
                    first(decided, kept -> kept.entry().subject().equals(in.entry().subject())),
                    Decision::entry,
                    () -> decisions.add(editor, in.entry()),
                    kept -> decisions.change(editor, kept.id(), kept.version(), in.entry()))));
    form.issues.forEach(
        in ->
            lines.add(
                take(
                    in,
                    first(
                        issues.list(editor, in.entry().raised()),
                        kept -> SameEntry.issue(kept.entry(), in.entry())),
                    OpenIssue::entry,
                    () -> issues.add(editor, in.entry()),
                    kept -> issues.change(editor, kept.id(), kept.version(), in.entry()))));
    lines.addAll(quote(editor, year, compared, form.quotations));
    return receipt(actor, "programme.imported", fileName, file, lines);
  }

  @Override
  public IntakeReceipt importComparison(
      Actor actor, FiscalYear year, String fileName, byte[] file) {
    Actor editor = editor(actor);
    Place whole = UploadedJson.read(fileName, file);
    ComparisonForm form = told(whole, () -> new ComparisonForm(whole, year));
    ledger.alone();
    Optional<Comparison> there = titled(comparisons.list(editor, year), form.title());
    ComparisonEntry entry = told(form.place(), () -> there.map(form::over).orElseGet(form::fresh));
    Incoming<ComparisonEntry> in =
        new Incoming<>(
            form.place(), "開催形式の比較", form.title(), year.year() + "\n" + form.title(), entry);
    Line line =
        take(
            in,
            there,
            Comparison::entry,
            () -> comparisons.add(editor, entry),
            kept -> comparisons.save(editor, kept.id(), kept.version(), entry));
    return receipt(actor, "comparison.imported", fileName, file, List.of(line));
  }

  /** Passages go into their comparison together, as one revision. */
  private List<Line> quote(
      Actor editor,
      FiscalYear year,
      List<Comparison> compared,
      List<Incoming<Quotation>> quotations) {
    Map<String, List<Incoming<Quotation>>> byComparison =
        quotations.stream()
            .collect(
                Collectors.groupingBy(
                    in -> in.entry().comparison(), LinkedHashMap::new, Collectors.toList()));
    List<Line> lines = new ArrayList<>();
    byComparison.forEach(
        (title, group) -> {
          Comparison kept =
              titled(compared, title)
                  .orElseThrow(
                      () ->
                          group
                              .get(0)
                              .place()
                              .fault(
                                  "comparison",
                                  year.label()
                                      + "に「"
                                      + title
                                      + "」という開催形式の比較がありません。先に比較を取り込んでください。"));
          List<Citation> passages = new ArrayList<>(kept.entry().citations());
          for (Incoming<Quotation> in : group) {
            Citation passage = in.entry().citation();
            told(in.place(), () -> kept.entry().withCitations(List.of(passage)));
            lines.add(
                take(
                    in,
                    first(passages, known -> SameEntry.passage(known, passage)),
                    known -> new Quotation(title, known),
                    () -> passages.add(passage),
                    known -> passages.set(passages.indexOf(known), passage)));
          }
          told(
              group.get(0).place(),
              () ->
                  comparisons.save(
                      editor, kept.id(), kept.version(), kept.entry().withCitations(passages)));
        });
    return lines;
  }

  private <E, K> Line take(
      Incoming<E> in, Optional<K> kept, Function<K, E> entry, Runnable add, Consumer<K> change) {
    boolean heard = ledger.heard(in);
    Outcome outcome =
        told(
            in.place(),
            () -> {
              if (kept.isEmpty()) {
                add.run();
                return Outcome.ADDED;
              }
              if (heard || entry.apply(kept.get()).equals(in.entry())) {
                return Outcome.UNCHANGED;
              }
              change.accept(kept.get());
              return Outcome.CHANGED;
            });
    ledger.note(in);
    return new Line(in.section(), in.name(), outcome);
  }

  /** Does something and names the place in the file when a rule refuses it. */
  private <T> T told(Place place, Supplier<T> work) {
    try {
      return work.get();
    } catch (UnreadableProgramme e) {
      throw e;
    } catch (RuleViolation e) {
      throw place.fault(sentences.of(e));
    }
  }

  private static Optional<Comparison> titled(List<Comparison> comparisons, String title) {
    return first(comparisons, kept -> kept.entry().title().equals(title));
  }

  private IntakeReceipt receipt(
      Actor actor, String action, String fileName, byte[] file, List<Line> lines) {
    IntakeReceipt receipt =
        new IntakeReceipt(UploadedJson.shown(fileName), UploadedJson.sha256(file), lines);
    desk.tell(
        actor,
        action,
        "file:" + receipt.sha256(),
        "added=%d changed=%d unchanged=%d"
            .formatted(
                receipt.count(Outcome.ADDED),
                receipt.count(Outcome.CHANGED),
                receipt.count(Outcome.UNCHANGED)));
    return receipt;
  }

  /**
   * Whoever may import may enter what the file holds, also with a token that can do nothing else.
   */
  private static Actor editor(Actor actor) {
    Secretariat.requireImport(actor);
    return new Actor(actor.account(), actor.post(), null, Set.of(Permission.SEE, Permission.EDIT));
  }

  private static <T> Optional<T> first(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst();
  }
}
