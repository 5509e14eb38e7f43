package org.kakehashi.registry;

import java.util.List;

/**
 * The regional bureaus (地方出入国在留管理局). Reference data that anybody signed in may read, so nothing
 * here asks for a permission.
 */
public interface Bureaus {

  /** All eight, from north to south: the order in which papers print them. */
  List<Bureau> all();

  /**
   * The bureau of that code.
   *
   * @param code such as {@code OSAKA}
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  Bureau bureau(String code);
}
