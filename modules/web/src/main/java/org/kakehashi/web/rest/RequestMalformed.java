package org.kakehashi.web.rest;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A program's request can't be read. */
public final class RequestMalformed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param place the parameter or member
   * @param sentence what it must be, in Japanese
   */
  RequestMalformed(String place, String sentence) {
    super(List.of(place, sentence));
  }
}
