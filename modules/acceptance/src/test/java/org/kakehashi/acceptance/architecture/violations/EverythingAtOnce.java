package org.kakehashi.acceptance.architecture.violations;

/** A value that nobody can hold, and a class that asks for as much. */
public record EverythingAtOnce(
    String who,
    String what,
    String when,
    String where,
    String why,
    String how,
    String instead,
    String next,
    String last) {

  /** Takes one by one what it should be handed as values. */
  public static final class Maker {
    private final EverythingAtOnce made;

    public Maker(
        String who,
        String what,
        String when,
        String where,
        String why,
        String how,
        String instead,
        String next,
        String last) {
      made = new EverythingAtOnce(who, what, when, where, why, how, instead, next, last);
    }

    public EverythingAtOnce made() {
      return made;
    }
  }
}
