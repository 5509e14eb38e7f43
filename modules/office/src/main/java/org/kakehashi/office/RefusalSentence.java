package org.kakehashi.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.RuleViolation;

/**
 * A refusal as the sentence of its own module's {@code META-INF/messages/<module>.properties}, for
 * where it is kept or quoted instead of answered: a failed job, a place in an uploaded file.
 */
public final class RefusalSentence {
  private static final String ROOT = "org.kakehashi.";

  private RefusalSentence() {}

  /** The sentence with its arguments filled in; one after the other where several rules broke. */
  public static String of(RuleViolation refusal) {
    return refusal.rules().stream().map(RefusalSentence::sentence).collect(Collectors.joining());
  }

  private static String sentence(RuleViolation refusal) {
    String sentence = sentences(refusal.getClass()).getProperty(refusal.code());
    if (sentence == null) {
      return "規則により処理できませんでした（" + refusal.code() + "）。";
    }
    // a code says nothing to whoever reads what is kept
    return filled(sentence, refusal instanceof NotFound ? List.of("必要な記録") : refusal.arguments());
  }

  /**
   * A sentence with its places {0}, {1} … filled; what an argument holds is never a place itself.
   */
  public static String filled(String pattern, List<String> arguments) {
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int end = at + 2;
      if (end < pattern.length() && pattern.charAt(end) == '}') {
        int place = pattern.charAt(at + 1) - '0';
        if (place >= 0 && place < arguments.size()) {
          text.append(pattern, from, at).append(arguments.get(place));
          from = end + 1;
        }
      }
    }
    return text.append(pattern, from, pattern.length()).toString();
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
