package org.kakehashi.registry;

import java.util.List;

/**
 * A regional bureau.
 *
 * @param code such as {@code OSAKA}
 * @param name the official name, 大阪出入国在留管理局
 * @param shortName for screens and narrow columns, 大阪局
 * @param areaConfirmed false while no public document of the bureau's own confirms its area (広島 and
 *     高松)
 * @param prefectures its whole area, branches' areas included, in the order of JIS X 0401
 * @param branches its branches (支局)
 */
public record Bureau(
    String code,
    String name,
    String shortName,
    boolean areaConfirmed,
    List<Prefecture> prefectures,
    List<Branch> branches) {
  public Bureau {
    prefectures = List.copyOf(prefectures);
    branches = List.copyOf(branches);
  }
}
