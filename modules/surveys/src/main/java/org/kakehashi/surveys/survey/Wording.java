package org.kakehashi.surveys.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts as they read now: verbatim, or as a person corrected them. */
final class Wording {
  private final Map<String, String> corrected = new HashMap<>();

  Wording(List<TextCorrectionEntity> corrections) {
    corrections.forEach(c -> corrected.put(c.place(), c.text()));
  }

  String now(String place, String verbatim) {
    return corrected.getOrDefault(place, verbatim);
  }
}
