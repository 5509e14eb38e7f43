package org.kakehashi.surveys.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.BaseIsFixed;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.OnlyFreeAnswersAreExtracted;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.Tabulation;

/** A question with its counts, its extracts and what a person found in them. */
@Entity
@Table(schema = "surveys", name = "question")
class QuestionEntity {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // holds the join column
  @ManyToOne
  @JoinColumn(name = "survey_id")
  private SurveyEntity survey;

  private int position;
  private String text;
  @Embedded private CountedColumns counted;

  @ElementCollection
  @CollectionTable(
      schema = "surveys",
      name = "answer_option",
      joinColumns = @JoinColumn(name = "question_id"))
  @OrderBy("position")
  private List<OptionValue> options = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "surveys",
      name = "excerpt",
      joinColumns = @JoinColumn(name = "question_id"))
  @OrderBy("position")
  private List<ExcerptValue> excerpts = new ArrayList<>();

  @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<FindingEntity> findings = new ArrayList<>();

  protected QuestionEntity() {}

  QuestionEntity(
      SurveyEntity survey, int position, SurveyDraft.Question draft, Signature signature) {
    this.id = UUID.randomUUID();
    this.survey = survey;
    this.position = position;
    this.text = draft.text();
    this.counted = new CountedColumns(draft);
    draft.options().forEach(option -> options.add(new OptionValue(options.size() + 1, option)));
    draft
        .excerpts()
        .forEach(e -> excerpts.add(new ExcerptValue(excerpts.size() + 1, e, false, null)));
    draft.findings().forEach(sentence -> record(sentence, signature));
  }

  int position() {
    return position;
  }

  String code() {
    return "Q" + position;
  }

  String number() {
    return "問" + position;
  }

  String text() {
    return text;
  }

  List<OptionValue> options() {
    return options;
  }

  List<ExcerptValue> excerpts() {
    return excerpts;
  }

  void chooseBase(BaseChoice choice) {
    if (counted.baseIsFixed()) {
      throw new BaseIsFixed(number());
    }
    counted.choose(choice);
  }

  FindingEntity record(String sentence, Signature signature) {
    int last = findings.stream().mapToInt(FindingEntity::position).max().orElse(0);
    FindingEntity finding = new FindingEntity(this, last + 1, sentence, signature);
    findings.add(finding);
    return finding;
  }

  List<FindingEntity> findings() {
    return findings;
  }

  void withdraw(FindingEntity finding) {
    findings.remove(finding);
  }

  void extract(List<ExcerptValue> chosen) {
    excerpts.clear();
    excerpts.addAll(chosen);
  }

  /** Puts an extract at its place, in place of what stands there. */
  void extract(ExcerptValue chosen) {
    int index = chosen.position() - 1;
    if (index < excerpts.size()) {
      excerpts.set(index, chosen);
    } else {
      excerpts.add(chosen);
    }
  }

  /** Where a sheet's extract stands, from 1, or the first free place. */
  int placeOf(int sheet) {
    for (ExcerptValue excerpt : excerpts) {
      Integer from = excerpt.sheet();
      if (from != null && from == sheet) {
        return excerpt.position();
      }
    }
    return excerpts.size() + 1;
  }

  void requireFree() {
    if (!counted.free()) {
      throw new OnlyFreeAnswersAreExtracted(number());
    }
  }

  QuestionTally tally(Wording wording) {
    Tabulation tabulation = tabulation(wording);
    return new QuestionTally(
        position,
        code(),
        number(),
        wording.now(code(), text),
        counted.kind(),
        tabulation,
        findings.stream().map(f -> f.view(counted.kind(), tabulation)).toList());
  }

  private Tabulation tabulation(Wording wording) {
    return counted.free()
        ? counted.free(excerpts.stream().map(e -> excerpt(e, wording)).toList())
        : counted.table(options.stream().map(o -> count(o, wording)).toList());
  }

  private OptionCount count(OptionValue option, Wording wording) {
    return option.view(wording.now(code() + "." + option.code(), option.label()));
  }

  private FreeAnswers.Excerpt excerpt(ExcerptValue held, Wording wording) {
    String now = wording.now(code() + ".excerpt." + held.position(), held.text());
    return new FreeAnswers.Excerpt(held.position(), now, held.edited() || !now.equals(held.text()));
  }
}
