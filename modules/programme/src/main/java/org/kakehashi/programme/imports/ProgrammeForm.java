package org.kakehashi.programme.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ImportedEntry;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.Grounds;
import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.programme.ProgrammeEntries;
import org.kakehashi.programme.ProgrammeEntries.Quotation;
import org.kakehashi.programme.ProgrammeFile;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.Trace;

/** A fiscal year's programme as a file states it, read and checked before anything is written. */
final class ProgrammeForm {
  private final FiscalYear year;

  ProgrammeForm(FiscalYear year) {
    this.year = year;
  }

  ProgrammeEntries read(JsonItem file) {
    return new ProgrammeEntries(
        year,
        ImportedEntry.each(file, "undertakings", this::item),
        ImportedEntry.each(file, "decisions", this::decision),
        ImportedEntry.each(file, "issues", this::issue),
        ImportedEntry.each(file, "citations", this::quotation));
  }

  private ImportedEntry<ProgrammeItemEntry> item(JsonItem item) {
    item.only(ProgrammeSheets.items().members());
    String title = item.required("title");
    return new ImportedEntry<>(
        item,
        "取組",
        title,
        year.year() + "\n" + title,
        new ProgrammeItemEntry(
            year,
            title,
            item.word("kind", ProgrammeItemKind.values(), ProgrammeItemKind::label),
            item.word("status", Progress.values(), Progress::label),
            ProgrammeFile.date(item, "date"),
            item.text("planned"),
            item.text("done"),
            ProgrammeFile.source(item)));
  }

  private ImportedEntry<DecisionEntry> decision(JsonItem item) {
    Sheet traced = ProgrammeSheets.traces();
    item.only(
        Stream.concat(Stream.of(ProgrammeSheets.decisions().members()), Stream.of(traced.member()))
            .toArray(String[]::new));
    String subject = item.required("subject");
    List<Trace> traces = new ArrayList<>();
    for (JsonItem trace : item.items(traced.member())) {
      trace.only(traced.members());
      traces.add(
          new Trace(trace.required("text"), trace.text("reference"), ProgrammeFile.source(trace)));
    }
    return new ImportedEntry<>(
        item,
        "決定",
        subject,
        year.year() + "\n" + subject,
        new DecisionEntry(
            year,
            subject,
            ProgrammeFile.date(item, "date"),
            item.word("status", DecisionStatus.values(), DecisionStatus::label),
            ProgrammeFile.modes(item),
            item.required("text"),
            new Grounds(item.texts("reasons"), factors(item.inner("factors")), traces),
            ProgrammeFile.source(item)));
  }

  private ImportedEntry<OpenIssueEntry> issue(JsonItem item) {
    item.only(ProgrammeSheets.issues().members());
    Integer raised = item.count("raised");
    Integer carried = item.count("carried_to");
    OpenIssueEntry entry =
        new OpenIssueEntry(
            raised == null ? year : ProgrammeFile.year(item, "raised", raised),
            item.required("text"),
            item.text("owner_post"),
            item.word("status", IssueStatus.values(), IssueStatus::label),
            carried == null ? null : ProgrammeFile.year(item, "carried_to", carried),
            ProgrammeFile.source(item));
    return new ImportedEntry<>(
        item, "検討課題", entry.text(), entry.raised().year() + "\n" + entry.text(), entry);
  }

  private ImportedEntry<Quotation> quotation(JsonItem item) {
    item.only(ProgrammeSheets.quotations().members());
    Source source = ProgrammeFile.source(item);
    if (source == null) {
      throw item.fault("source", "引用には出典を記入してください。");
    }
    String comparison = item.required("comparison");
    Citation citation =
        new Citation(
            item.text("criterion"),
            item.text("option"),
            item.text("supports"),
            item.required("text"),
            source,
            item.text("reference"));
    return new ImportedEntry<>(
        item,
        "引用",
        citation.text(),
        String.join(
            "\n",
            year.year() + "",
            comparison,
            String.valueOf(citation.criterion()),
            String.valueOf(citation.option()),
            source.title(),
            citation.text()),
        new Quotation(comparison, citation));
  }

  private static Map<Factor, String> factors(@Nullable JsonItem item) {
    Map<Factor, String> factors = new EnumMap<>(Factor.class);
    if (item != null) {
      String[] labels = Arrays.stream(Factor.values()).map(Factor::label).toArray(String[]::new);
      item.only(labels);
      for (Factor factor : Factor.values()) {
        String words = item.text(factor.label());
        if (words != null) {
          factors.put(factor, words);
        }
      }
    }
    return factors;
  }
}
