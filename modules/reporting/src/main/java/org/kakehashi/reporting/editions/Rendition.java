package org.kakehashi.reporting.editions;

import org.kakehashi.reporting.OutputFormat;

/**
 * One of the files an edition is made into.
 *
 * @param draft the one handed out until the edition is issued, marked 未定稿 where people read it;
 *     formats for machines bear no mark and have but one rendition
 */
public record Rendition(OutputFormat format, boolean draft) {
  public Rendition {
    draft = draft && !OutputFormat.data().contains(format);
  }

  /** The key under which the edition keeps it. */
  String code() {
    return draft ? format.name() + ":DRAFT" : format.name();
  }
}
