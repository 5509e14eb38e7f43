package org.kakehashi.reporting;

import java.util.List;

/**
 * One official document as content: what it says, in reading order, and the tables beneath it in
 * long form. It is composed once, from figures their owners computed; every format (PDF, XLSX,
 * DOCX, CSV) is typeset from this one value, so formats can't disagree.
 */
public record Paper(PaperKind kind, Masthead masthead, List<Block> body, PaperData data) {
  public Paper {
    body = List.copyOf(body);
  }

  /** The same paper marked 未定稿. */
  public Paper asDraft() {
    return new Paper(kind, masthead.asDraft(), body, data);
  }
}
