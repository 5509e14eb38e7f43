package org.kakehashi.surveys.book;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.Findings;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.Wordings;
import org.kakehashi.surveys.intake.CountsReader;

/** The beans of this package on one entity manager, as the container would wire them. */
public final class Shelf {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
  public static final FiscalYear YEAR = new FiscalYear(2025);
  public static final Actor CLERK =
      new Actor(new UUID(0, 7), "在留支援課係員", null, EnumSet.allOf(Permission.class));
  public static final Actor BUREAU =
      new Actor(new UUID(0, 6), "大阪局係員", "OSAKA", EnumSet.of(Permission.SEE, Permission.EDIT));
  public static final Actor READER =
      new Actor(new UUID(0, 8), "閲覧者", null, EnumSet.of(Permission.SEE));

  private final RecordedAudit audit = new RecordedAudit();
  private final HeldSurveys surveys = new HeldSurveys();

  public Shelf(EntityManager em) {
    surveys.em = em;
  }

  public RecordedAudit audit() {
    return audit;
  }

  public SurveyBook book() {
    SurveyBook book = new SurveyBook();
    book.surveys = surveys;
    book.audit = audit;
    book.clock = CLOCK;
    return book;
  }

  public Findings findings() {
    FindingBook book = new FindingBook();
    book.surveys = surveys;
    book.audit = audit;
    book.clock = CLOCK;
    return book;
  }

  public Wordings wordings() {
    WordingBook book = new WordingBook();
    book.surveys = surveys;
    book.audit = audit;
    book.clock = CLOCK;
    return book;
  }

  public MainAnswers extracts() {
    ExtractBook book = new ExtractBook();
    book.surveys = surveys;
    book.audit = audit;
    return book;
  }

  public static SurveyDraft published() {
    try {
      Path demo = Path.of("..", "..", "demo", "survey-case-conference.json");
      return new CountsReader().counts(new SurveyFile("demo.json", Files.readAllBytes(demo)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
