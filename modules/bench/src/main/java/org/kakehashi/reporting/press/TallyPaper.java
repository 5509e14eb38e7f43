package org.kakehashi.reporting.press;

import java.util.concurrent.TimeUnit;
import org.kakehashi.office.JobRun;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.editions.Press;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making the tally of the published survey, warm: its PDF alone, and every file of an edition. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Djava.awt.headless=true"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
public class TallyPaper {
  private static final JobRun UNWATCHED =
      new JobRun() {
        @Override
        public String subject() {
          return "tally";
        }

        @Override
        public void progress(int percent, String step) {
          // Nobody waits for this edition.
        }
      };

  private final PdfFace pdf = new PdfFace();
  private final PaperPress press = new PaperPress();
  private final Paper paper = SamplePapers.tally();

  @Benchmark
  public Rendered pdf() {
    return pdf.render(paper);
  }

  @Benchmark
  public Press.Pressed edition() {
    return press.press(paper, UNWATCHED);
  }
}
