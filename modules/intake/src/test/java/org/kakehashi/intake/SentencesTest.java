package org.kakehashi.intake;

import java.lang.invoke.MethodHandles;
import org.kakehashi.kernel.testing.EveryRefusalHasItsSentence;

class SentencesTest extends EveryRefusalHasItsSentence {
  SentencesTest() {
    super(MethodHandles.lookup());
  }
}
