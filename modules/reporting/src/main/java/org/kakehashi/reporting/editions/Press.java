package org.kakehashi.reporting.editions;

import java.util.List;
import java.util.Map;
import org.kakehashi.reporting.Paper;

/** Typesets a paper in all its faces: first the proof, then the rest. */
public interface Press {

  /**
   * What a clerk looks at first: the draft's PDF, with the files for machines, which are checked.
   * Whatever a paper can be refused for, it is refused for here.
   *
   * @throws org.kakehashi.reporting.PaperRejected when a file for machines breaks a rule
   */
  Proof proof(Paper paper);

  /** Every other file of the same paper: the PDF for issue, and what people edit in both prints. */
  Map<Print, byte[]> rest(Paper paper);

  /**
   * A paper's first prints.
   *
   * @param fingerprint SHA-256 (hex) of the content, the same in every face
   * @param pages of the PDF
   * @param unprintable characters that no font has
   * @param unencodable characters that windows-31j can't hold
   */
  record Proof(
      Map<Print, byte[]> files,
      String fingerprint,
      int pages,
      List<String> unprintable,
      List<String> unencodable) {
    public Proof {
      files = Map.copyOf(files);
    }
  }

  /** SHA-256 (hex) of a paper's content. */
  String fingerprint(Paper paper);
}
