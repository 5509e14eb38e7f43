package org.kakehashi.bench;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.editions.Press;
import org.kakehashi.reporting.editions.Print;
import org.kakehashi.reporting.pdf.PdfFace;
import org.kakehashi.reporting.pdf.Rendered;
import org.kakehashi.reporting.press.TestPress;
import org.kakehashi.reporting.sample.SamplePapers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Making the tally of the published survey, warm: its PDF alone, what is offered first, and the
 * rest of an edition.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Djava.awt.headless=true"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
public class TallyPaper {
  private final PdfFace pdf = new PdfFace();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Press press = TestPress.on(threads);
  private final Paper paper = SamplePapers.tally();

  @Benchmark
  public Rendered pdf() {
    return pdf.render(paper);
  }

  @TearDown
  public void close() {
    threads.shutdown();
  }

  @Benchmark
  public Press.Proof proof() {
    return press.proof(paper);
  }

  @Benchmark
  public Map<Print, byte[]> rest() {
    return press.rest(paper);
  }
}
