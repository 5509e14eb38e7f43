package org.kakehashi.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;

/**
 * A banner at the top of a page.
 *
 * @param text one or two Japanese sentences
 */
public record Notice(Kind kind, String text) {

  /** How a banner looks and how its kind is read out. */
  public enum Kind {
    SUCCESS,
    INFO,
    WARNING,
    ERROR;

    public String label() {
      return Texts.text("notice." + name());
    }

    /** The style sheet's name for it. */
    public String style() {
      return "notice--" + name().toLowerCase(Locale.ROOT);
    }
  }

  public static Notice refusal(RuleViolation violation) {
    return new Notice(Kind.ERROR, Texts.text(violation));
  }

  public static Notice warning(String text) {
    return new Notice(Kind.WARNING, text);
  }

  /**
   * What the address says was just done: {@code ?done=account.closed} after a redirect. An address
   * can be written by anybody, so it only chooses among sentences under {@code done.}.
   */
  public static Optional<Notice> done(@Nullable String key) {
    return key == null
        ? Optional.empty()
        : Texts.find("done." + key, List.of()).map(text -> new Notice(Kind.SUCCESS, text));
  }
}
