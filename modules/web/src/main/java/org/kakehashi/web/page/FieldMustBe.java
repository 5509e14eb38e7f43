package org.kakehashi.web.page;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A field of a form or address must be readable: a date, a number, one of the choices. */
public final class FieldMustBe extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param label the field as the page names it
   * @param expected what it should have been, in Japanese
   */
  public FieldMustBe(String label, String expected) {
    super("FieldMustBe", List.of(label, expected));
  }
}
