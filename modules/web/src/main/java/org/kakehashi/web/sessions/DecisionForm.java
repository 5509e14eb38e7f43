package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.kakehashi.sessions.Decision;
import org.kakehashi.sessions.DecisionEntry;
import org.kakehashi.sessions.DecisionStatus;
import org.kakehashi.sessions.Factor;
import org.kakehashi.sessions.Source;
import org.kakehashi.sessions.Trace;
import org.kakehashi.web.page.FormEntry;

/** A decision as a form: its reasons and what it rests on stand in numbered fields. */
final class DecisionForm {
  private static final int MOST = 20;

  private DecisionForm() {}

  static FormEntry blank(String year) {
    return FormEntry.empty().value("year", year);
  }

  static FormEntry of(Decision kept) {
    var entry = kept.entry();
    var form =
        FormEntry.empty()
            .value("version", Integer.toString(kept.version()))
            .value("year", Integer.toString(entry.year().year()))
            .value("subject", entry.subject())
            .value("date", Entered.code(entry.date()))
            .value("status", entry.status().name())
            .value("text", entry.text());
    form = Entered.withModes(form, entry.modes());
    for (int at = 1; at <= entry.reasons().size(); at++) {
      form = form.value("reason-" + at, entry.reasons().get(at - 1));
    }
    for (var factor : Factor.values()) {
      form = form.value("factor-" + factor, entry.factors().get(factor));
    }
    for (int at = 1; at <= entry.traces().size(); at++) {
      form = trace(form, at, entry.traces().get(at - 1));
    }
    return Entered.withSource(form, entry.source());
  }

  static DecisionEntry entry(FormEntry form) {
    var sent = new Entered(form);
    var factors = new EnumMap<Factor, String>(Factor.class);
    for (var factor : Factor.values()) {
      factors.put(factor, form.value("factor-" + factor));
    }
    return new DecisionEntry(
        Years.of(form.value("year")),
        sent.value("subject"),
        sent.date("date"),
        sent.choice(DecisionStatus.class, "status", text("programme.progress")),
        sent.modes(),
        sent.value("text"),
        reasons(sent),
        factors,
        traces(sent),
        sent.source());
  }

  private static FormEntry trace(FormEntry form, int at, Trace trace) {
    var source = trace.source();
    return form.value("trace-" + at, trace.text())
        .value("trace-reference-" + at, trace.reference())
        .value("trace-source-" + at, source == null ? "" : source.title())
        .value("trace-date-" + at, source == null ? "" : Entered.code(source.date()));
  }

  private static List<String> reasons(Entered sent) {
    var reasons = new ArrayList<String>();
    for (int at = 1; at <= MOST; at++) {
      if (!sent.value("reason-" + at).isEmpty()) {
        reasons.add(sent.value("reason-" + at));
      }
    }
    return reasons;
  }

  private static List<Trace> traces(Entered sent) {
    var traces = new ArrayList<Trace>();
    for (int at = 1; at <= MOST; at++) {
      if (!sent.value("trace-" + at).isEmpty()) {
        var title = sent.value("trace-source-" + at);
        var date = sent.date("trace-date-" + at);
        traces.add(
            new Trace(
                sent.value("trace-" + at),
                sent.orNothing("trace-reference-" + at),
                title.isEmpty() && date == null ? null : new Source(title, date)));
      }
    }
    return traces;
  }
}
