package org.kakehashi.bench;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.editions.PaperRenderer;
import org.kakehashi.reporting.editions.Rendition;
import org.kakehashi.reporting.pdf.PdfRenderer;
import org.kakehashi.reporting.pdf.RenderedPdf;
import org.kakehashi.reporting.rendering.TestRenderer;
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
  private final PdfRenderer pdf = new PdfRenderer();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final PaperRenderer renderer = TestRenderer.on(threads);
  private final Paper paper = SamplePapers.tally();

  @Benchmark
  public RenderedPdf pdf() {
    return pdf.render(paper);
  }

  @TearDown
  public void close() {
    threads.shutdown();
  }

  @Benchmark
  public PaperRenderer.Preview preview() {
    return renderer.preview(paper);
  }

  @Benchmark
  public Map<Rendition, byte[]> rest() {
    return renderer.rest(paper);
  }
}
