package org.kakehashi.sessions;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;

/**
 * What takes the place of an event that is not held (代替実施).
 *
 * @param text particulars such as date and applicants carried over, up to 1000 characters, or null
 */
public record Substitute(SubstituteKind kind, @Nullable String text) {
  public Substitute {
    text = EnteredText.optional("text", "代替実施の内容", text, 1000);
  }
}
