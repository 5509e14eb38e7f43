package org.kakehashi.intake.tables;

/** Something in the file can't be taken; the message is a Japanese sentence. */
final class Faulty extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  Faulty(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
