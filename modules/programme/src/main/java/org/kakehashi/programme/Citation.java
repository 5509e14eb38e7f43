package org.kakehashi.programme;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;

/**
 * A passage quoted as evidence (根拠). Passages that contradict each other stand side by side.
 *
 * @param criterion the criterion it belongs to, null when it speaks of the whole comparison
 * @param option the format whose cell it belongs to, null when it belongs to the whole row
 * @param supports the format it speaks for, null when it takes no side
 * @param text the passage, verbatim, up to 2000 characters
 * @param source where it stands
 * @param reference an opaque reference to a record of another module, or null
 */
public record Citation(
    @Nullable String criterion,
    @Nullable String option,
    @Nullable String supports,
    String text,
    Source source,
    @Nullable String reference) {
  public Citation {
    BrokenRules.Collector broken = BrokenRules.collector();
    criterion = broken.optional("criterion", "引用の観点", criterion, 100);
    option = broken.optional("option", "引用の形式", option, 100);
    supports = broken.optional("supports", "引用が支持する形式", supports, 100);
    text = broken.required("text", "引用文", text, 2000);
    reference = broken.optional("reference", "参照", reference, 200);
    broken.refuse();
  }
}
