package org.kakehashi.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks and states, beside JMH's own table, how they stand to each other. */
public final class Ratios {
  private static final double IMPORT_GOAL = 2;

  private Ratios() {}

  /**
   * Measures.
   *
   * @param arguments {@code import} or {@code paper}; none for both
   */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    for (String argument : arguments.length == 0 ? new String[] {"import", "paper"} : arguments) {
      options.include(
          switch (argument) {
            case "import" -> AnswerSheetImport.class.getName();
            case "paper" -> TallyPaper.class.getName();
            default -> throw new IllegalArgumentException("import or paper, not " + argument);
          });
    }
    Collection<RunResult> results = new Runner(options.shouldFailOnError(true).build()).run();
    for (String format : List.of("csv", "xlsx")) {
      state(results, format, "attempt", "readAndCopy", "the dry run, which reads and judges");
      state(results, format, "accept", "readAndCopy", "the import of a dry run looked at before");
      state(results, format, "tryAndAccept", "readAndCopy", "both; goal: at most " + IMPORT_GOAL);
    }
    state(results, null, "proof", "pdf", "what is offered first to one PDF");
    state(results, null, "rest", "pdf", "the rest of an edition to one PDF");
  }

  private static void state(
      Collection<RunResult> results,
      @Nullable String format,
      String measured,
      String base,
      String remark) {
    Statistics above = of(results, format, measured);
    Statistics below = of(results, format, base);
    if (above.getN() == 0 || below.getN() == 0) {
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "%n%s%s / %s: %.2f by medians (%.0f ms / %.0f ms), %.2f by the fastest (%s)%n",
        format == null ? "" : format + " ",
        measured,
        base,
        above.getPercentile(50) / below.getPercentile(50),
        above.getPercentile(50),
        below.getPercentile(50),
        above.getMin() / below.getMin(),
        remark);
  }

  private static Statistics of(
      Collection<RunResult> results, @Nullable String format, String benchmark) {
    return results.stream()
        .filter(result -> Objects.equals(result.getParams().getParam("format"), format))
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .map(result -> result.getPrimaryResult().getStatistics())
        .findFirst()
        .orElseGet(ListStatistics::new);
  }
}
