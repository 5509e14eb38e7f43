package org.kakehashi.surveys.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.MalformedJson;
import org.kakehashi.intake.StrictJson;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.Limits;

/**
 * Published counts as JSON: the {@code survey_case_conference} section, alone or in its document.
 * Types are strict; {@code derived_*} and members that carry no text or figure of the survey are
 * left aside.
 */
final class CountsJson {
  private static final String SECTION = "survey_case_conference";
  private static final int LARGEST_FILE = 2_000_000;
  private static final int DEEPEST = 64;
  private static final Map<String, QuestionKind> KINDS =
      Map.of("SA", QuestionKind.SINGLE, "MA", QuestionKind.MULTIPLE, "FREE", QuestionKind.FREE);

  private final Faults faults;

  private CountsJson(Faults faults) {
    this.faults = faults;
  }

  /** Whether a file is meant to be JSON. */
  static boolean looksSo(byte[] file) {
    int at = file.length > 2 && (file[0] & 0xFF) == 0xEF ? 3 : 0;
    while (at < file.length && (file[at] == ' ' || file[at] == '\n' || file[at] == '\r')) {
      at++;
    }
    return at < file.length && file[at] == '{';
  }

  /**
   * Reads it.
   *
   * @throws SurveyFileFaulty with every fault found
   */
  static SurveyDraft read(String name, byte[] file) {
    Faults faults = new Faults(name);
    CountsJson json = new CountsJson(faults);
    JsonObject document = json.parse(file);
    JsonValue section = document.get(SECTION);
    SurveyDraft draft = json.survey(section == null ? document : json.object(SECTION, section));
    faults.refuse();
    return draft;
  }

  private JsonObject parse(byte[] file) {
    try {
      return StrictJson.object(file, LARGEST_FILE, DEEPEST);
    } catch (MalformedJson malformed) {
      throw faults.refused(
          0,
          "",
          switch (malformed.fault()) {
            case TOO_LONG -> "ファイルが大きすぎます（2MBまで）。";
            case NOT_UTF_8 -> "文字コードがUTF-8ではありません。";
            case TOO_DEEP -> "入れ子が深すぎます。";
            case NOT_JSON, NO_OBJECT -> "JSONとして読めません。書き方や項目名の重なりを確かめてください。";
          });
    }
  }

  private SurveyDraft survey(JsonObject section) {
    String title = text(section, "title_in_seed", "title_in_seed", Limits.LABEL);
    String addressees = section.containsKey("addressees") ? addressees(section) : "";
    List<QuestionSheet> questions = new ArrayList<>();
    JsonArray list = array(section, "questions", "questions");
    if (list.isEmpty() || list.size() > QuestionSheet.MOST_QUESTIONS) {
      throw faults.refused(0, "questions", "設問は1問から" + QuestionSheet.MOST_QUESTIONS + "問までです。");
    }
    for (int i = 0; i < list.size(); i++) {
      String path = "questions[" + i + "]";
      questions.add(question(path, object(path, list.get(i))));
    }
    findings(section, questions);
    return new SurveyDraft(
        title, addressees, null, null, null, questions.stream().map(QuestionSheet::draft).toList());
  }

  private String addressees(JsonObject section) {
    return text(section, "addressees", "addressees", Limits.LABEL);
  }

  private QuestionSheet question(String path, JsonObject question) {
    String type = text(question, "type", path + ".type", Limits.LABEL);
    QuestionKind kind = KINDS.get(type);
    if (kind == null) {
      throw faults.refused(0, path + ".type", "SA、MA、FREEのいずれかにしてください。");
    }
    QuestionSheet sheet =
        new QuestionSheet(
            faults,
            0,
            path,
            kind,
            text(question, "question_text", path + ".question_text", Limits.TEXT));
    if (kind == QuestionKind.FREE) {
      if (question.containsKey("excerpts")) {
        JsonArray excerpts = array(question, "excerpts", path + ".excerpts");
        for (int i = 0; i < excerpts.size(); i++) {
          String at = path + ".excerpts[" + i + "]";
          JsonObject excerpt = object(at, excerpts.get(i));
          sheet.excerpt(0, at, text(excerpt, "text", at + ".text", Limits.TEXT));
        }
      }
    } else {
      options(path, question, sheet);
    }
    return sheet;
  }

  private void options(String path, JsonObject question, QuestionSheet sheet) {
    JsonArray options = array(question, "options", path + ".options");
    long sum = 0;
    for (int i = 0; i < options.size(); i++) {
      String at = path + ".options[" + i + "]";
      JsonObject option = object(at, options.get(i));
      long count = count(option.get("count"), at + ".count");
      sum += count;
      sheet.option(
          0, at, "", text(option, "label", at + ".label", Limits.LABEL), false, null, null, count);
    }
    JsonValue stated = question.get("sum_of_counts");
    if (stated != null && count(stated, path + ".sum_of_counts") != sum) {
      faults.add(0, path + ".sum_of_counts", "選択肢の回答数の合計（" + sum + "）と合いません。");
    }
  }

  /** The first speaks of the first question, the others of the free answers at the end. */
  private void findings(JsonObject section, List<QuestionSheet> questions) {
    if (!section.containsKey("findings_in_seed")) {
      return;
    }
    JsonArray findings = array(section, "findings_in_seed", "findings_in_seed");
    QuestionSheet free =
        questions.stream()
            .filter(question -> question.kind() == QuestionKind.FREE)
            .reduce((first, second) -> second)
            .orElse(questions.get(0));
    for (int i = 0; i < findings.size(); i++) {
      String path = "findings_in_seed[" + i + "]";
      QuestionSheet question = i == 0 ? questions.get(0) : free;
      question.finding(0, path, string(findings.get(i), path));
    }
  }

  private long count(@Nullable JsonValue value, String path) {
    if (value instanceof JsonNumber number) {
      try {
        if (number.isIntegral()) {
          long whole = number.longValueExact();
          if (whole >= 0 && whole <= QuestionSheet.LARGEST_COUNT) {
            return whole;
          }
        }
      } catch (ArithmeticException | NumberFormatException e) {
        // no whole number that anybody can have counted
      }
    }
    faults.add(0, path, "回答数は0から" + QuestionSheet.LARGEST_COUNT + "までの整数にしてください。");
    return 0;
  }

  private String text(JsonObject object, String member, String path, int limit) {
    return faults.said(0, path, string(object.get(member), path), limit);
  }

  private String string(@Nullable JsonValue value, String path) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    throw faults.refused(0, path, "文字列が必要です。");
  }

  private JsonObject object(String path, JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw faults.refused(0, path, "オブジェクト（{ }）が必要です。");
  }

  private JsonArray array(JsonObject object, String member, String path) {
    JsonValue value = object.get(member);
    if (value instanceof JsonArray array) {
      return array;
    }
    throw faults.refused(0, path, "配列（[ ]）が必要です。");
  }
}
