package org.kakehashi.web.surveys;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.web.page.Texts;

/**
 * A piece of a text, as a page marks it.
 *
 * @param kind what it may be, in words; empty for what is only text
 */
public record Passage(String text, String kind) {

  /** A text cut at its hints. */
  static List<Passage> of(String text, List<PersonalDataHint> hints) {
    var pieces = new ArrayList<Passage>();
    int at = 0;
    for (var hint : hints) {
      if (hint.start() >= at) {
        if (hint.start() > at) {
          pieces.add(new Passage(text.substring(at, hint.start()), ""));
        }
        pieces.add(new Passage(hint.in(text), kind(hint)));
        at = hint.end();
      }
    }
    if (at < text.length()) {
      pieces.add(new Passage(text.substring(at), ""));
    }
    return List.copyOf(pieces);
  }

  private static String kind(PersonalDataHint hint) {
    return hint.certain()
        ? hint.kind().label()
        : Texts.text("surveys.personal.perhaps", hint.kind().label());
  }
}
