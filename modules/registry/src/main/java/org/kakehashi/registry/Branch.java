package org.kakehashi.registry;

import java.util.List;

/**
 * A branch (支局) of a regional bureau.
 *
 * @param name 横浜支局
 * @param area the prefectures it is in charge of; empty for an airport's branch
 */
public record Branch(String name, List<Prefecture> area) {
  public Branch {
    area = List.copyOf(area);
  }
}
