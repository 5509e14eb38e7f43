package org.kakehashi.office;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items this page's items, in the list's order
 * @param page counted from 1
 * @param size items a full page holds
 * @param total items on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {
  public PageOf {
    items = List.copyOf(items);
  }

  /** How many pages there are; an empty list has one empty page. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
