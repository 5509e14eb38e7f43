package org.kakehashi.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.Secretariat;

/** The making, approving, issuing and handing out of official documents (帳票). */
public interface Papers {

  /** Whether somebody may ask for papers. */
  static boolean mayRequest(Actor actor) {
    return Secretariat.mayEdit(actor, Area.PAPERS);
  }

  /**
   * Lets those pass who may ask for papers; a screen asks before it opens its form, {@link
   * #request} before it writes.
   *
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws PapersAreTheSecretariats for a regional bureau's account
   */
  static void requireRequest(Actor actor) {
    Secretariat.require(
        actor, Permission.EDIT, Area.PAPERS, post -> new PapersAreTheSecretariats());
  }

  /**
   * Asks for a new edition; the making goes on behind the request and shows in {@link #edition}.
   * The same content as the newest edition gives that edition again, not another.
   *
   * @return the edition's id
   */
  UUID request(Actor actor, PaperRequest request);

  /**
   * One edition with its progress.
   *
   * @throws OnlyIssuedPapersAreShown when it is not issued, to who has no part in it
   */
  Edition edition(Actor actor, UUID id);

  /**
   * Editions, newest first; to who has no part in them issued ones only.
   *
   * @param kind only this kind, or null for all
   * @param subject only this subject, or null for all
   * @param page counted from 1
   */
  PageOf<Edition> editions(
      Actor actor, @Nullable PaperKind kind, @Nullable String subject, int page);

  /**
   * Tries a failed making again. An edition whose first files were offered already can only be
   * completed with the same content.
   */
  void retry(Actor actor, UUID id);

  /** A person states that the edition is right; only a draft can be approved. */
  void approve(Actor actor, UUID id);

  /** The edition goes out; only an approved one can be issued, and it never changes again. */
  void issue(Actor actor, UUID id);

  /**
   * One format's file, marked 未定稿 until the edition is issued; the download is audited.
   *
   * @throws FormatNotMade when it is not made yet, or its edition failed
   * @throws OnlyIssuedPapersAreShown as {@link #edition}
   */
  PaperFile download(Actor actor, UUID id, OutputFormat format);
}
