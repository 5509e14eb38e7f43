package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A material number (資料番号) is one short word that fits its box. */
public final class MaterialNumberMustBeShort extends Invalid {
  private static final long serialVersionUID = 1L;

  MaterialNumberMustBeShort(int most) {
    super("MaterialNumberMustBeShort", List.of(Integer.toString(most)), "material");
  }
}
