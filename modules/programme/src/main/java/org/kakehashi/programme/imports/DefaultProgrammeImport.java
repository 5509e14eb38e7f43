package org.kakehashi.programme.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kakehashi.intake.ImportLedger;
import org.kakehashi.intake.ImportReceipt.Line;
import org.kakehashi.intake.ImportedEntry;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.Actors;
import org.kakehashi.office.RefusalSentence;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.CitationMustNotNamePersons;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.Decisions;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssues;
import org.kakehashi.programme.ProgrammeEntries;
import org.kakehashi.programme.ProgrammeEntries.Quotation;
import org.kakehashi.programme.ProgrammeImport;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItems;

/** Enters the programme's part of a file. */
@ApplicationScoped
@Transactional
class DefaultProgrammeImport implements ProgrammeImport {
  @Inject ProgrammeItems items;
  @Inject Comparisons comparisons;
  @Inject Decisions decisions;
  @Inject OpenIssues issues;
  @Inject ImportLedger ledger;

  @Override
  public List<WorkbookForm.Sheet> sheets() {
    return ProgrammeSheets.all();
  }

  @Override
  public ProgrammeEntries read(JsonItem file, FiscalYear year) {
    return new ProgrammeForm(year).read(file);
  }

  @Override
  public List<Line> take(Actor actor, ProgrammeEntries entries) {
    Actor editor = Actors.importing(actor, Set.of(Area.PROGRAMME));
    FiscalYear year = entries.year();
    List<ProgrammeItem> undertaken = items.list(editor, year);
    List<Decision> decided = decisions.list(editor, year);
    List<Comparison> compared = comparisons.list(editor, year);
    List<Line> lines = new ArrayList<>();
    entries
        .items()
        .forEach(
            in ->
                lines.add(
                    ledger.take(
                        in,
                        first(undertaken, kept -> kept.entry().title().equals(in.entry().title())),
                        ProgrammeItem::entry,
                        () -> items.add(editor, in.entry()),
                        kept -> items.change(editor, kept.id(), kept.version(), in.entry()))));
    entries
        .decisions()
        .forEach(
            in ->
                lines.add(
                    ledger.take(
                        in,
                        first(decided, kept -> kept.entry().subject().equals(in.entry().subject())),
                        Decision::entry,
                        () -> decisions.add(editor, in.entry()),
                        kept -> decisions.change(editor, kept.id(), kept.version(), in.entry()))));
    entries
        .issues()
        .forEach(
            in ->
                lines.add(
                    ledger.take(
                        in,
                        first(
                            issues.list(editor, in.entry().raised()),
                            kept -> SameEntry.issue(kept.entry(), in.entry())),
                        OpenIssue::entry,
                        () -> issues.add(editor, in.entry()),
                        kept -> issues.change(editor, kept.id(), kept.version(), in.entry()))));
    lines.addAll(quote(editor, year, compared, entries.quotations()));
    return lines;
  }

  /** Passages go into their comparison together, as one revision. */
  private List<Line> quote(
      Actor editor,
      FiscalYear year,
      List<Comparison> compared,
      List<ImportedEntry<Quotation>> quotations) {
    Map<String, List<ImportedEntry<Quotation>>> byComparison =
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
                              .item()
                              .fault(
                                  "comparison",
                                  year.label()
                                      + "に「"
                                      + title
                                      + "」という開催形式の比較がありません。先に比較を取り込んでください。"));
          List<Citation> passages = new ArrayList<>(kept.entry().citations());
          for (ImportedEntry<Quotation> in : group) {
            Citation passage = in.entry().citation();
            in.item().naming(() -> kept.entry().withCitations(List.of(passage)));
            lines.add(
                ledger.take(
                    in,
                    first(passages, known -> SameEntry.passage(known, passage)),
                    known -> new Quotation(title, known),
                    () -> passages.add(passage),
                    known -> passages.set(passages.indexOf(known), passage)));
          }
          ImportedEntry<Quotation> first = group.get(0);
          first
              .item()
              .naming(
                  () -> {
                    try {
                      return comparisons.save(
                          editor, kept.id(), kept.version(), kept.entry().withCitations(passages));
                    } catch (CitationMustNotNamePersons refused) {
                      Citation passage = passages.get(refused.at());
                      throw first(group, in -> in.entry().citation().equals(passage))
                          .orElse(first)
                          .item()
                          .fault("text", RefusalSentence.of(refused));
                    }
                  });
        });
    return lines;
  }

  private static Optional<Comparison> titled(List<Comparison> comparisons, String title) {
    return first(comparisons, kept -> kept.entry().title().equals(title));
  }

  private static <T> Optional<T> first(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst();
  }
}
