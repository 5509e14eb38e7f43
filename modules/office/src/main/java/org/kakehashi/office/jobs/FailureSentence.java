package org.kakehashi.office.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.kakehashi.kernel.RuleViolation;

/**
 * What a failed job says. A refusal is kept as the sentence it had when it happened, taken from the
 * refusing module's own {@code META-INF/messages/<module>.properties}: nobody waits for an answer
 * that could be translated later.
 */
final class FailureSentence {
  private static final String ROOT = "org.kakehashi.";

  private FailureSentence() {}

  static String of(RuleViolation refusal) {
    String sentence = sentences(refusal.getClass()).getProperty(refusal.code());
    if (sentence == null) {
      return "規則により処理できませんでした（" + refusal.code() + "）。";
    }
    List<String> arguments = refusal.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      sentence = sentence.replace("{" + i + "}", arguments.get(i));
    }
    return sentence;
  }

  static String passing(int attempt) {
    return "処理に失敗しました（" + attempt + "回目）。しばらくして自動的にやり直します。";
  }

  static String last() {
    return "処理に" + JobQueue.ATTEMPTS + "回失敗しました。やり直しても失敗する場合は管理者に御連絡ください。";
  }

  static String unknownKind(String kind) {
    return "この種類の処理（" + kind + "）は、この版では実行できません。管理者に御連絡ください。";
  }

  private static Properties sentences(Class<?> rule) {
    Properties properties = new Properties();
    String name = rule.getPackageName();
    if (name.startsWith(ROOT)) {
      String module = name.substring(ROOT.length()).replaceFirst("\\..*", "");
      String resource = "/META-INF/messages/" + module + ".properties";
      try (InputStream in = rule.getResourceAsStream(resource)) {
        if (in != null) {
          properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
  }
}
