package org.kakehashi.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.PageOf;

/** The making, approving, issuing and handing out of official documents (帳票). */
public interface Papers {

  /**
   * Asks for a new edition; the making goes on behind the request and shows in {@link #edition}.
   * The same content as the newest edition gives that edition again, not another.
   *
   * @return the edition's id
   */
  UUID request(Actor actor, PaperRequest request);

  /** One edition with its progress. */
  Edition edition(Actor actor, UUID id);

  /**
   * Editions, newest first.
   *
   * @param kind only this kind, or null for all
   * @param subject only this subject, or null for all
   * @param page counted from 1
   */
  PageOf<Edition> editions(
      Actor actor, @Nullable PaperKind kind, @Nullable String subject, int page);

  /** Tries a failed making again. */
  void retry(Actor actor, UUID id);

  /** A person states that the edition is right; only a draft can be approved. */
  void approve(Actor actor, UUID id);

  /** The edition goes out; only an approved one can be issued, and it never changes again. */
  void issue(Actor actor, UUID id);

  /** One face's file; the download is audited. */
  PaperFile download(Actor actor, UUID id, Face face);
}
