package org.kakehashi.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee paper's head: no cover page, the material number boxed at the top right.
 *
 * @param title with （案） in it where the paper is a proposal
 * @param subtitle a second line such as the survey's name, or null
 * @param material 資料1, 資料2－1, 参考資料1, or null when not yet numbered
 * @param date printed in wareki
 * @param issuer 出入国在留管理庁
 * @param draft prints 未定稿 in the corner
 */
public record Masthead(
    String title,
    @Nullable String subtitle,
    @Nullable String material,
    LocalDate date,
    String issuer,
    boolean draft) {

  Masthead asDraft() {
    return new Masthead(title, subtitle, material, date, issuer, true);
  }
}
