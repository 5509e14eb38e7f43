package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.Grounds;
import org.kakehashi.programme.Trace;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

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
            .value("date", ProgrammeFormReader.written(entry.date()))
            .value("status", entry.status().name())
            .value("text", entry.text());
    form = ProgrammeFormReader.withModes(form, entry.modes());
    for (int at = 1; at <= entry.reasons().size(); at++) {
      form = form.value("reason-" + at, entry.reasons().get(at - 1));
    }
    for (var factor : Factor.values()) {
      form = form.value("factor-" + factor, entry.factors().get(factor));
    }
    for (int at = 1; at <= entry.traces().size(); at++) {
      form = trace(form, at, entry.traces().get(at - 1));
    }
    return ProgrammeFormReader.withSource(form, entry.source());
  }

  static DecisionEntry entry(FormEntry form) {
    var sent = new ProgrammeFormReader(form);
    var factors = new EnumMap<Factor, String>(Factor.class);
    for (var factor : Factor.values()) {
      factors.put(factor, form.value("factor-" + factor));
    }
    return sent.whole(
        () ->
            new DecisionEntry(
                sent.year("year"),
                sent.value("subject"),
                sent.date("date"),
                sent.choice(DecisionStatus.class, "status", text("programme.progress")),
                sent.modes(),
                sent.value("text"),
                sent.made(
                    () ->
                        new Grounds(
                            reasons(form).stream().map(sent::value).toList(),
                            factors,
                            traces(sent)),
                    Grounds.NONE),
                sent.source()));
  }

  static FormFields fields(FormEntry form) {
    var fields = FormFields.of("year", "subject", "text", "status", "correction");
    for (var field : reasons(form)) {
      fields = fields.and("reasons." + reasons(form).indexOf(field), field);
    }
    for (var factor : Factor.values()) {
      fields = fields.and("factors." + factor, "factor-" + factor);
    }
    return fields;
  }

  private static FormEntry trace(FormEntry form, int at, Trace trace) {
    var source = trace.source();
    return form.value("trace-" + at, trace.text())
        .value("trace-reference-" + at, trace.reference())
        .value("trace-source-" + at, source == null ? "" : source.title())
        .value(
            "trace-date-" + at, source == null ? "" : ProgrammeFormReader.written(source.date()));
  }

  /** The fields for reasons that are filled, in order. */
  private static List<String> reasons(FormEntry form) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(at -> "reason-" + at)
        .filter(field -> !form.value(field).isBlank())
        .toList();
  }

  private static List<Trace> traces(ProgrammeFormReader sent) {
    var traces = new ArrayList<Trace>();
    for (int at = 1; at <= MOST; at++) {
      var words = sent.value("trace-" + at);
      if (!words.isEmpty()) {
        var source = sent.source("trace-source-" + at, "trace-date-" + at);
        var reference = sent.orNothing("trace-reference-" + at);
        var trace = sent.at("trace-" + at, () -> new Trace(words, reference, source));
        if (trace != null) {
          traces.add(trace);
        }
      }
    }
    return traces;
  }
}
