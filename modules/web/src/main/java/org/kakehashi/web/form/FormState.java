package org.kakehashi.web.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;

/**
 * How a form is shown.
 *
 * @param entry what stands in it, with a sentence at each field that is wrong
 * @param notice the banner above it
 * @param refused why it came back; null while it is opened, or when a field can't be read
 */
public record FormState(FormEntry entry, Optional<Notice> notice, @Nullable RuleViolation refused) {

  /** A form as it is opened. */
  public static FormState of(FormEntry entry) {
    return new FormState(entry, Optional.empty(), null);
  }

  /** A form with a banner. */
  public static FormState with(FormEntry entry, Notice notice) {
    return new FormState(entry, Optional.of(notice), null);
  }

  /** Whether somebody else changed what it is about while it was open. */
  public boolean changed() {
    return refused instanceof ChangedMeanwhile;
  }
}
