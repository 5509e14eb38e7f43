package org.kakehashi.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;

/**
 * One making of a paper: which edition of what, how far its life has come and what it holds.
 *
 * @param number counts the editions of this kind and subject from 1
 */
public record Edition(
    UUID id,
    PaperKind kind,
    String subject,
    String title,
    int number,
    EditionState state,
    Life life,
    Content content) {

  /**
   * Its steps, from the request to the issue; null for one not taken yet.
   *
   * @param making how far the making has come that a request leads to
   */
  public record Life(
      Signature requested,
      Making making,
      @Nullable Instant madeAt,
      @Nullable Signature approved,
      @Nullable Signature issued) {}

  /** Who took a step, by post, and when. */
  public record Signature(String by, Instant at) {
    public static Signature of(Actor actor, Instant now) {
      return new Signature(actor.post(), now);
    }
  }

  /**
   * How far the making has come.
   *
   * @param percent 0 to 100
   * @param step what is being done, in Japanese
   * @param failure why it failed, in Japanese, or null
   */
  public record Making(int percent, String step, @Nullable String failure) {
    /** Nothing is left to be made. */
    public static final Making DONE = new Making(100, "", null);
  }

  /**
   * What the paper was made from and came to.
   *
   * @param basis the data it was made from, one line each, with their revisions
   * @param fingerprint SHA-256 (hex) of the paper's content; empty until made
   * @param unprintable characters no font has, as 「𠮷（U+20BB7）」, or empty
   * @param unencodable characters windows-31j can't hold, likewise
   * @param formats what can be downloaded
   * @param flagged whether it was printed while something in it waited for a decision about
   *     personal data: it is never approved, a new edition is
   */
  public record Content(
      List<String> basis,
      String fingerprint,
      int pages,
      List<String> unprintable,
      List<String> unencodable,
      List<OutputFormat> formats,
      boolean flagged) {
    public Content {
      basis = List.copyOf(basis);
      unprintable = List.copyOf(unprintable);
      unencodable = List.copyOf(unencodable);
      formats = List.copyOf(formats);
    }
  }
}
