package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A material number (資料番号) is one short word that fits its box. */
public final class MaterialNumberMustBeShort extends RuleViolation {
  private static final long serialVersionUID = 1L;

  MaterialNumberMustBeShort(int most) {
    super(List.of(Integer.toString(most)));
  }
}
