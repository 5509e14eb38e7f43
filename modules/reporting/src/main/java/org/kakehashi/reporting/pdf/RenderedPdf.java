package org.kakehashi.reporting.pdf;

import java.util.List;

/**
 * A typeset paper.
 *
 * @param bytes the PDF file; not copied, read only
 * @param pages how many sheets it has
 * @param unprintable characters that no font has, as 「𠀋（U+2000B）」, in order of appearance; 〓
 *     stands in their place
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on once, never compared
public record RenderedPdf(byte[] bytes, int pages, List<String> unprintable) {
  public RenderedPdf {
    unprintable = List.copyOf(unprintable);
  }
}
