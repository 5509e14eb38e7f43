package org.kakehashi.web.refusal;

import static org.kakehashi.web.page.Texts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.page.Texts;

/**
 * An error page.
 *
 * @param status the HTTP status, printed small
 * @param sentence what happened and what to do
 * @param id what to tell the administrator, or null
 */
public record ErrorView(int status, String heading, String sentence, @Nullable String id) {

  /** The page of a status; statuses without words of their own borrow those of 400 and 500. */
  public static ErrorView of(int status) {
    int known =
        Texts.find("error." + status + ".heading", List.of()).isPresent()
            ? status
            : status < 500 ? 400 : 500;
    return new ErrorView(
        status, text("error." + known + ".heading"), text("error." + known + ".sentence"), null);
  }

  ErrorView saying(String other) {
    return new ErrorView(status, heading, other, id);
  }

  ErrorView withId(String reference) {
    return new ErrorView(status, heading, sentence, reference);
  }
}
