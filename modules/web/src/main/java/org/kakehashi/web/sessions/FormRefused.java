package org.kakehashi.web.sessions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fields of a form can't be read; the form comes back with all of them marked. */
final class FormRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // handled where it was thrown, never sent anywhere
  private final Map<String, String> errors;

  /**
   * @param errors sentences by field, in the form's order
   */
  FormRefused(Map<String, String> errors) {
    super();
    this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  Map<String, String> errors() {
    return errors;
  }
}
