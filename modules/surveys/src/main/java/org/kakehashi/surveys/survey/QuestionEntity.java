package org.kakehashi.surveys.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.Base;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.BaseIsFixed;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OnlyFreeAnswersAreExtracted;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.Tabulation;

/** A question with its counts; the one place where counts become a table with its base. */
@Entity
@Table(schema = "surveys", name = "question")
class QuestionEntity {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // holds the join column
  @ManyToOne
  @JoinColumn(name = "survey_id")
  private SurveyEntity survey;

  private int position;

  @Enumerated(EnumType.STRING)
  private QuestionKind kind;

  private String text;

  @Enumerated(EnumType.STRING)
  @Column(name = "base_choice")
  private BaseChoice baseChoice;

  private @Nullable String selected;
  private @Nullable Long asked;

  @Column(name = "no_answer")
  private @Nullable Long noAnswer;

  @Column(name = "not_asked")
  private @Nullable Long notAsked;

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
    this.kind = draft.kind();
    this.text = draft.text();
    this.baseChoice = BaseChoice.ASKED;
    SurveyDraft.Condition condition = draft.condition();
    this.selected = condition == null ? null : condition.label();
    SurveyDraft.Respondents body = draft.body();
    if (body != null) {
      this.asked = body.asked();
      this.noAnswer = body.noAnswer();
      this.notAsked = body.notAsked();
    }
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
    if (asked == null || kind == QuestionKind.FREE) {
      throw new BaseIsFixed(number());
    }
    baseChoice = choice;
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
    if (kind != QuestionKind.FREE) {
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
        kind,
        tabulation,
        findings.stream().map(f -> f.view(kind, tabulation)).toList());
  }

  private Tabulation tabulation(Wording wording) {
    if (kind == QuestionKind.FREE) {
      return new FreeAnswers(
          excerpts.stream().map(e -> excerpt(e, wording)).toList(),
          asked == null || noAnswer == null ? null : Long.valueOf(asked - noAnswer));
    }
    List<OptionCount> counts = new ArrayList<>();
    options.forEach(o -> counts.add(o.view(wording.now(code() + "." + o.code(), o.label()))));
    if (asked == null || noAnswer == null || notAsked == null) {
      return kind == QuestionKind.MULTIPLE
          ? new MultipleAnswerCounts(counts)
          : new SingleAnswerTable(
              new Base.SumOfCounts(counts.stream().mapToLong(OptionCount::count).sum()), counts);
    }
    Base.Respondents base = base(asked, noAnswer, notAsked);
    if (baseChoice == BaseChoice.ASKED) {
      counts.add(
          new OptionCount(
              new AnswerOption(
                  AnswerOption.NO_ANSWER_CODE,
                  "無回答",
                  "無回答",
                  null,
                  null,
                  AnswerOption.Kind.NO_ANSWER),
              noAnswer));
    }
    return kind == QuestionKind.MULTIPLE
        ? new MultipleAnswerTable(base, counts)
        : new SingleAnswerTable(base, counts);
  }

  private Base.Respondents base(long of, long without, long outside) {
    if (baseChoice == BaseChoice.ANSWERED) {
      return new Base.Answered(of - without, outside, without);
    }
    return selected == null
        ? new Base.Asked(of, outside)
        : new Base.Selected(selected, of, outside);
  }

  private FreeAnswers.Excerpt excerpt(ExcerptValue held, Wording wording) {
    String now = wording.now(code() + ".excerpt." + held.position(), held.text());
    return new FreeAnswers.Excerpt(held.position(), now, held.edited() || !now.equals(held.text()));
  }
}
