package org.kakehashi.reporting.editions;

import org.kakehashi.reporting.Face;

/**
 * One of the files an edition is made into.
 *
 * @param draft the one handed out until the edition is issued, marked 未定稿 where people read it;
 *     faces for machines bear no mark and have but one print
 */
public record Print(Face face, boolean draft) {
  public Print {
    draft = draft && !Face.data().contains(face);
  }

  /** The key under which the edition keeps it. */
  String code() {
    return draft ? face.name() + ":DRAFT" : face.name();
  }
}
