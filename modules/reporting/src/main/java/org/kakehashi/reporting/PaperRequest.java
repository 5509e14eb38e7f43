package org.kakehashi.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;

/**
 * What a paper is to be made of.
 *
 * @param subject the survey's id, the comparison's id, or the fiscal year's western number
 * @param material the committee's number for it (資料1, 資料2－1, 参考資料1), or null
 * @param date the date it bears; null for the day it is asked for
 * @param proposal whether （案） stands in the title
 * @param layout how a tally's tables are laid out; other papers have one layout
 */
public record PaperRequest(
    PaperKind kind,
    String subject,
    @Nullable String material,
    @Nullable LocalDate date,
    boolean proposal,
    TallyLayout layout) {

  private static final int MATERIAL_MOST = 20;

  public PaperRequest {
    if (material != null && !EnteredText.isLine(material, MATERIAL_MOST)) {
      throw new MaterialNumberMustBeShort(MATERIAL_MOST);
    }
  }

  /** The same request for a subject in its one way of writing. */
  public PaperRequest of(String canonical) {
    return new PaperRequest(kind, canonical, material, date, proposal, layout);
  }
}
