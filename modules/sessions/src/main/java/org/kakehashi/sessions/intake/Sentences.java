package org.kakehashi.sessions.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.ChangedMeanwhile;

/** Refusals as sentences, where one refusal (of a file) has to quote another. */
final class Sentences {
  private final Properties bundle = new Properties();

  Sentences() {
    load(RuleViolation.class, "kernel");
    load(ChangedMeanwhile.class, "office");
    load(Sentences.class, "sessions");
  }

  /** A module's sentences, which only its own classes are sure to find. */
  private void load(Class<?> resident, String module) {
    String name = "/META-INF/messages/" + module + ".properties";
    try (InputStream in = Objects.requireNonNull(resident.getResourceAsStream(name))) {
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(RuleViolation violation) {
    if (violation instanceof NotFound missing) {
      return "「" + missing.arguments().get(1) + "」が見つかりません。";
    }
    String pattern = bundle.getProperty(violation.code());
    return pattern == null
        ? violation.code()
        : new MessageFormat(pattern, Locale.JAPANESE).format(violation.arguments().toArray());
  }
}
