package org.kakehashi.sessions.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.sessions.Citation;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.DecisionEntry;
import org.kakehashi.sessions.DecisionStatus;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.IssueStatus;
import org.kakehashi.sessions.OpenIssueEntry;
import org.kakehashi.sessions.Progress;
import org.kakehashi.sessions.Source;
import org.kakehashi.sessions.Trace;
import org.kakehashi.sessions.UndertakingEntry;
import org.kakehashi.sessions.UndertakingKind;
import org.kakehashi.sessions.UnreadableProgramme;

/** A fiscal year's programme as a file states it, read and checked before anything is written. */
final class ProgrammeForm {
  private final Sentences sentences;
  private final FiscalYear year;
  final List<Incoming<UndertakingEntry>> undertakings;
  final List<Incoming<ConferenceEntry>> conferences;
  final List<Incoming<DecisionEntry>> decisions;
  final List<Incoming<OpenIssueEntry>> issues;
  final List<Incoming<Quotation>> quotations;

  ProgrammeForm(Place file, Sentences sentences) {
    this.sentences = sentences;
    file.only("fiscal_year", "undertakings", "conferences", "decisions", "issues", "citations");
    Integer first = file.count("fiscal_year");
    if (first == null) {
      throw file.fault("fiscal_year", "年度を西暦で記入してください（令和7年度は2025）。");
    }
    year = year(file, "fiscal_year", first);
    undertakings = each(file, "undertakings", this::undertaking);
    conferences = each(file, "conferences", this::conference);
    decisions = each(file, "decisions", this::decision);
    issues = each(file, "issues", this::issue);
    quotations = each(file, "citations", this::quotation);
  }

  FiscalYear year() {
    return year;
  }

  private Incoming<UndertakingEntry> undertaking(Place place) {
    place.only("title", "kind", "status", "date", "planned", "done", "source");
    String title = place.required("title");
    return new Incoming<>(
        place,
        "取組",
        title,
        year.year() + "\n" + title,
        new UndertakingEntry(
            year,
            title,
            place.word("kind", UndertakingKind.values(), UndertakingKind::label),
            place.word("status", Progress.values(), Progress::label),
            place.date("date"),
            place.text("planned"),
            place.text("done"),
            place.source()));
  }

  private Incoming<ConferenceEntry> conference(Place place) {
    place.only(
        "series",
        "bureau",
        "occasion",
        "joint_with",
        "branch",
        "venue",
        "date",
        "status",
        "participants",
        "lecturers",
        "invited",
        "applied",
        "attended",
        "staff_attended",
        "not_held_because",
        "substitute",
        "source");
    ConferenceEntry entry =
        new ConferenceEntry(
            year,
            place.required("series"),
            place.required("bureau"),
            place.text("occasion"),
            place.texts("joint_with"),
            place.text("branch"),
            place.text("venue"),
            place.date("date"),
            place.word("status", Progress.values(), Progress::label),
            EntryWords.modes(place),
            new Headcount(
                place.count("invited"),
                place.count("applied"),
                place.count("attended"),
                place.count("staff_attended")),
            place.text("not_held_because"),
            EntryWords.substitute(place.inner("substitute")),
            place.source());
    return new Incoming<>(
        place,
        "行事",
        entry.series() + "（" + entry.bureau() + "）",
        year.year() + "\n" + entry.series() + "\n" + entry.bureau() + "\n" + entry.occasion(),
        entry);
  }

  private Incoming<DecisionEntry> decision(Place place) {
    place.only(
        "subject",
        "date",
        "status",
        "participants",
        "lecturers",
        "text",
        "reasons",
        "factors",
        "traces",
        "source");
    String subject = place.required("subject");
    List<Trace> traces = new ArrayList<>();
    for (Place trace : place.places("traces")) {
      trace.only("text", "reference", "source");
      traces.add(new Trace(trace.required("text"), trace.text("reference"), trace.source()));
    }
    return new Incoming<>(
        place,
        "決定",
        subject,
        year.year() + "\n" + subject,
        new DecisionEntry(
            year,
            subject,
            place.date("date"),
            place.word("status", DecisionStatus.values(), DecisionStatus::label),
            EntryWords.modes(place),
            place.required("text"),
            place.texts("reasons"),
            EntryWords.factors(place.inner("factors")),
            traces,
            place.source()));
  }

  private Incoming<OpenIssueEntry> issue(Place place) {
    place.only("text", "raised", "owner_post", "status", "carried_to", "source");
    Integer raised = place.count("raised");
    Integer carried = place.count("carried_to");
    OpenIssueEntry entry =
        new OpenIssueEntry(
            raised == null ? year : year(place, "raised", raised),
            place.required("text"),
            place.text("owner_post"),
            place.word("status", IssueStatus.values(), IssueStatus::label),
            carried == null ? null : year(place, "carried_to", carried),
            place.source());
    return new Incoming<>(
        place, "検討課題", entry.text(), entry.raised().year() + "\n" + entry.text(), entry);
  }

  private Incoming<Quotation> quotation(Place place) {
    place.only("comparison", "criterion", "option", "supports", "text", "reference", "source");
    Source source = place.source();
    if (source == null) {
      throw place.fault("source", "引用には出典を記入してください。");
    }
    String comparison = place.required("comparison");
    Citation citation =
        new Citation(
            place.text("criterion"),
            place.text("option"),
            place.text("supports"),
            place.required("text"),
            source,
            place.text("reference"));
    return new Incoming<>(
        place,
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

  private static FiscalYear year(Place place, String name, int year) {
    if (year < FiscalYear.FIRST || year > 2999) {
      throw place.fault(name, "令和元年度（2019）以降の年度を西暦4桁で記入してください。");
    }
    return new FiscalYear(year);
  }

  private <E> List<Incoming<E>> each(
      Place file, String list, Function<Place, Incoming<E>> reading) {
    List<Incoming<E>> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Place place : file.places(list)) {
      try {
        Incoming<E> entry = reading.apply(place);
        if (!keys.add(entry.key())) {
          throw place.fault("同じものがこのファイルの中で重複しています。");
        }
        entries.add(entry);
      } catch (UnreadableProgramme e) {
        throw e;
      } catch (RuleViolation e) {
        throw place.fault(sentences.of(e));
      }
    }
    return entries;
  }
}
