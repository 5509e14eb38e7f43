package org.kakehashi.reporting.press;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.editions.Press;
import org.kakehashi.reporting.editions.Print;
import org.kakehashi.reporting.pdf.PdfFace;
import org.kakehashi.reporting.pdf.Rendered;
import org.kakehashi.reporting.sample.SamplePapers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
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
  private final PaperPress press = new PaperPress();
  private final Paper paper = SamplePapers.tally();

  @Benchmark
  public Rendered pdf() {
    return pdf.render(paper);
  }

  @Setup
  public void open() {
    press.threads = Executors.newFixedThreadPool(2);
  }

  @TearDown
  public void close() {
    press.threads.shutdown();
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
