package org.kakehashi.surveys.survey;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kakehashi.intake.personal.TestPersonalDataFinder;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.testing.DemoFiles;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.office.testing.TestAudit;
import org.kakehashi.surveys.Findings;
import org.kakehashi.surveys.MainAnswers;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.Wordings;
import org.kakehashi.surveys.intake.CountsReader;
import org.kakehashi.surveys.personal.TestPersonalFlags;

/** The beans of this package on one entity manager, as the container would wire them. */
public final class TestSurveys {
  public static final Clock CLOCK = new SetClock("2026-04-01T00:00:00Z");
  public static final FiscalYear YEAR = new FiscalYear(2025);
  public static final Actor CLERK = TestActors.secretariat("在留支援課係員");
  public static final Actor BUREAU = TestActors.bureau("大阪局係員", "OSAKA");
  public static final Actor READER = TestActors.reader("閲覧者");

  private final TestAudit audit = new TestAudit();
  private final SurveyRepository surveys = new SurveyRepository();
  private final TestPersonalFlags personal;

  public TestSurveys(EntityManager em) {
    surveys.em = em;
    personal = new TestPersonalFlags(em, CLOCK);
  }

  public TestAudit audit() {
    return audit;
  }

  public DefaultSurveys surveys() {
    DefaultSurveys made = new DefaultSurveys();
    made.surveys = surveys;
    made.privacy = privacy();
    made.audit = audit;
    made.clock = CLOCK;
    return made;
  }

  public Findings findings() {
    DefaultFindings made = new DefaultFindings();
    made.surveys = surveys;
    made.privacy = privacy();
    made.audit = audit;
    made.clock = CLOCK;
    return made;
  }

  public Wordings wordings() {
    DefaultWordings made = new DefaultWordings();
    made.surveys = surveys;
    made.privacy = privacy();
    made.audit = audit;
    made.clock = CLOCK;
    return made;
  }

  public MainAnswers extracts() {
    DefaultMainAnswers made = new DefaultMainAnswers();
    made.surveys = surveys;
    made.flags = personal.flags();
    made.screening = personal.screening();
    made.privacy = privacy();
    made.audit = audit;
    return made;
  }

  public PersonalDecisions decisions() {
    PersonalDecisions made = new PersonalDecisions();
    made.surveys = surveys;
    made.flags = personal.flags();
    made.screening = personal.screening();
    made.privacy = privacy();
    made.audit = audit;
    made.clock = CLOCK;
    return made;
  }

  private ExtractPrivacy privacy() {
    ExtractPrivacy made = new ExtractPrivacy();
    made.finder = TestPersonalDataFinder.finder();
    made.flags = personal.flags();
    return made;
  }

  /** The survey on the case conferences, as the demonstration's file brings it. */
  public static SurveyDraft published() {
    return new CountsReader()
        .counts(new SurveyFile("demo.json", DemoFiles.read("survey-case-conference.json")));
  }
}
