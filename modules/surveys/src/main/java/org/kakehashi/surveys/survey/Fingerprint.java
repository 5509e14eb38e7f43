package org.kakehashi.surveys.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.ContentFingerprint;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Tabulation;

/**
 * SHA-256 over all that a survey says: the same texts and figures give the same fingerprint in any
 * database, whoever imported them when. Each part carries its length, so parts can't run together.
 */
final class Fingerprint implements Tabulation.Reader<Boolean> {
  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(SurveyTally tally) {
    Fingerprint fingerprint = new Fingerprint(ContentFingerprint.digest());
    fingerprint.head(tally.head());
    tally.questions().forEach(fingerprint::question);
    return ContentFingerprint.of(fingerprint.digest);
  }

  private void head(SurveyHead head) {
    add(head.year().year());
    add(head.title());
    add(head.addressees());
    add(head.facts().period());
    add(head.facts().sent());
    add(head.facts().method());
    add(head.imported().source());
    add(head.imported().answered());
  }

  private void question(QuestionTally question) {
    add(question.code());
    add(question.text());
    add(question.kind());
    question.tabulation().fold(this);
    for (Finding finding : question.findings()) {
      add(finding.kind());
      add(finding.text());
    }
  }

  private Boolean counts(CountTable table) {
    add(table.baseStatement());
    for (OptionCount row : table.counts()) {
      add(row.option().code());
      add(row.option().label());
      add(row.option().min());
      add(row.option().max());
      add(row.option().kind());
      add(row.count());
    }
    return true;
  }

  @Override
  public Boolean single(SingleAnswerTable table) {
    return counts(table);
  }

  @Override
  public Boolean multiple(MultipleAnswerTable table) {
    return counts(table);
  }

  @Override
  public Boolean counts(MultipleAnswerCounts counts) {
    return counts((CountTable) counts);
  }

  @Override
  public Boolean free(FreeAnswers answers) {
    add(answers.answered());
    if (answers.nothing() > 0) {
      add("nothing=" + answers.nothing());
    }
    for (FreeAnswers.Excerpt excerpt : answers.excerpts()) {
      add(excerpt.text());
      add(excerpt.edited());
    }
    return true;
  }

  private void add(@Nullable Object part) {
    byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
    digest.update(((part == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
