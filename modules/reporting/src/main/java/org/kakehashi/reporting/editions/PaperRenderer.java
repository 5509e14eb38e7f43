package org.kakehashi.reporting.editions;

import java.util.List;
import java.util.Map;
import org.kakehashi.reporting.Paper;

/** Typesets a paper in all its formats: first the preview, then the rest. */
public interface PaperRenderer {

  /**
   * What a clerk looks at first: the draft's PDF, with the files for machines, which are checked.
   * Whatever a paper can be refused for, it is refused for here.
   *
   * @throws org.kakehashi.reporting.PaperRejected when a file for machines breaks a rule
   */
  Preview preview(Paper paper);

  /**
   * Every other file of the same paper: the PDF for issue, and what people edit in both renditions.
   */
  Map<Rendition, byte[]> rest(Paper paper);

  /**
   * A paper's first renditions.
   *
   * @param fingerprint SHA-256 (hex) of the content, the same in every format
   * @param pages of the PDF
   * @param unprintable characters that no font has
   * @param unencodable characters that windows-31j can't hold
   */
  record Preview(
      Map<Rendition, byte[]> files,
      String fingerprint,
      int pages,
      List<String> unprintable,
      List<String> unencodable) {
    public Preview {
      files = Map.copyOf(files);
    }
  }

  /** SHA-256 (hex) of a paper's content. */
  String fingerprint(Paper paper);
}
