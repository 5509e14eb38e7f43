package org.kakehashi.surveys.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.PublishedExtractsStay;
import org.kakehashi.surveys.SurveyFacts;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.SurveyText;
import org.kakehashi.surveys.personal.TextPlace;

/**
 * A survey (調査). It comes in once, with its texts verbatim and its counts fixed; from then on
 * persons add facts, findings, corrections and extracts, and each such change makes a new revision
 * with a fingerprint of its own, so that a paper can say which state it was made from.
 */
@Entity
@Table(schema = "surveys", name = "survey")
class SurveyEntity {
  @Id private UUID id;
  @Version private int version;
  @Embedded private HeadingColumns heading;
  @Embedded private FactsValue facts;
  @Embedded private ImportColumns imported;
  @Embedded private RevisionColumns revision;

  @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<QuestionEntity> questions = new ArrayList<>();

  @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<TextCorrectionEntity> corrections = new ArrayList<>();

  protected SurveyEntity() {}

  /**
   * A survey newly come in.
   *
   * @param answered accepted answer sheets, or null for published counts
   */
  SurveyEntity(
      UUID id,
      FiscalYear year,
      SurveyDraft draft,
      @Nullable Integer answered,
      Signature signature) {
    this.id = id;
    this.heading = new HeadingColumns(year, draft);
    this.facts = new FactsValue(new SurveyFacts(draft.period(), draft.sent(), draft.method()));
    this.imported = new ImportColumns(answered, signature);
    this.revision = new RevisionColumns();
    imported.requireCoveredBy(draft.sent());
    draft
        .questions()
        .forEach(q -> questions.add(new QuestionEntity(this, questions.size() + 1, q, signature)));
    revise();
  }

  UUID id() {
    return id;
  }

  /** States how it was held, in place of what was read. */
  void describe(int read, SurveyFacts stated) {
    imported.requireCoveredBy(stated.sent());
    facts.state(read, stated);
    revise();
  }

  void chooseBase(String question, BaseChoice choice) {
    question(question).chooseBase(choice);
    revise();
  }

  FindingEntity record(String question, String sentence, Signature signature) {
    FindingEntity finding = question(question).record(sentence, signature);
    revise();
    return finding;
  }

  void reword(UUID finding, int read, String sentence, Signature signature) {
    finding(finding, read).reword(sentence, signature);
    revise();
  }

  void withdraw(UUID finding, int read) {
    finding(finding, read).withdraw();
    revise();
  }

  /** Corrects a text; its verbatim wording again takes the correction back. */
  void correct(SurveyText text, String corrected, String reason, Signature signature) {
    TextCorrectionEntity standing = correction(text.place());
    if (corrected.equals(text.original())) {
      corrections.removeIf(c -> c.place().equals(text.place()));
    } else if (standing == null) {
      corrections.add(new TextCorrectionEntity(this, text.place(), corrected, reason, signature));
    } else {
      standing.correct(corrected, reason, signature);
    }
    revise();
  }

  /** Refuses a change that was made from another revision. */
  void requireRevision(int read) {
    if (read != revision.number()) {
      throw new ChangedMeanwhile();
    }
  }

  /**
   * Refuses questions whose extracts nobody chooses here: tables, and those that came published.
   */
  void requireExtractable(String question) {
    QuestionEntity asked = question(question);
    asked.requireFree();
    if (imported.published()) {
      throw new PublishedExtractsStay(asked.number());
    }
  }

  /** Replaces a free question's extracts; corrections of the former ones go with them. */
  void extract(String question, List<ExcerptValue> chosen) {
    requireExtractable(question);
    question(question).extract(chosen);
    corrections.removeIf(c -> c.place().startsWith(question + ".excerpt."));
    revise();
  }

  /** Puts one extract at its place; a correction of what stood there goes with it. */
  void extract(String question, ExcerptValue chosen) {
    requireExtractable(question);
    question(question).extract(chosen);
    corrections.removeIf(c -> c.place().equals(question + ".excerpt." + chosen.position()));
    revise();
  }

  /** Whether that answer is among the extracts. */
  boolean prints(TextPlace place) {
    return !place.other()
        && questions.stream()
            .filter(q -> q.position() == place.question())
            .anyMatch(q -> q.placeOf(place.sheet()) <= q.excerpts().size());
  }

  /** A person decided what of an extract may be printed: papers made before are made anew. */
  void decided() {
    revise();
  }

  QuestionEntity question(String code) {
    return questions.stream()
        .filter(q -> q.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("question", code));
  }

  List<QuestionEntity> questions() {
    return questions;
  }

  String verbatimTitle() {
    return heading.title();
  }

  String verbatimAddressees() {
    return heading.addressees();
  }

  @Nullable TextCorrectionEntity correction(String place) {
    return corrections.stream().filter(c -> c.place().equals(place)).findFirst().orElse(null);
  }

  SurveyHead head() {
    Wording wording = new Wording(corrections);
    return new SurveyHead(
        id,
        heading.year(),
        wording.now("title", heading.title()),
        wording.now("addressees", heading.addressees()),
        facts.view(),
        questions.size(),
        imported.view(),
        revision.view(facts));
  }

  SurveyTally tally() {
    Wording wording = new Wording(corrections);
    return new SurveyTally(head(), questions.stream().map(q -> q.tally(wording)).toList());
  }

  /** A finding, provided it still has the version that was read. */
  private FindingEntity finding(UUID id, int read) {
    FindingEntity found =
        questions.stream()
            .flatMap(q -> q.findings().stream())
            .filter(f -> f.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("finding", id.toString()));
    found.requireVersion(read);
    return found;
  }

  private void revise() {
    revision.next(tally());
  }
}
