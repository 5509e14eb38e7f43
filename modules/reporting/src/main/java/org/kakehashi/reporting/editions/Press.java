package org.kakehashi.reporting.editions;

import java.util.List;
import java.util.Map;
import org.kakehashi.office.JobRun;
import org.kakehashi.reporting.Paper;

/** Typesets a paper in all its faces. */
public interface Press {

  /**
   * All faces of a paper, once marked as a draft and once for issue, with progress as they come.
   */
  Pressed press(Paper paper, JobRun run);

  /**
   * A typeset paper.
   *
   * @param fingerprint SHA-256 (hex) of the content, the same in every face
   * @param pages of the PDF
   * @param unprintable characters that no font has
   * @param unencodable characters that windows-31j can't hold
   */
  record Pressed(
      Map<Print, byte[]> files,
      String fingerprint,
      int pages,
      List<String> unprintable,
      List<String> unencodable) {
    public Pressed {
      files = Map.copyOf(files);
    }
  }
}
