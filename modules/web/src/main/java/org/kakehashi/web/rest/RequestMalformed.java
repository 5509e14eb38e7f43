package org.kakehashi.web.rest;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A program's request can't be read. */
public final class RequestMalformed extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param place the parameter or member
   * @param sentence what it must be, in Japanese
   */
  RequestMalformed(String place, String sentence) {
    super("RequestMalformed", List.of(place, sentence));
  }

  private RequestMalformed(String member, String sentence, String field) {
    super("RequestMalformed", List.of(member, sentence), field);
  }

  /** A member of the body can't be read. */
  static RequestMalformed member(String name, String sentence) {
    return new RequestMalformed(name, sentence, name);
  }
}
