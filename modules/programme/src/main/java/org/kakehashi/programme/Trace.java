package org.kakehashi.programme;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;

/**
 * What a decision rests on: a survey's question, a finding, an opinion of a meeting.
 *
 * @param text in words, up to 1000 characters
 * @param reference an opaque reference to a record of another module, or null
 * @param source where it stands, or null
 */
public record Trace(String text, @Nullable String reference, @Nullable Source source) {
  public Trace {
    text = EnteredText.required("text", "決定の根拠", text, 1000);
    reference = EnteredText.optional("reference", "参照", reference, 200);
  }
}
