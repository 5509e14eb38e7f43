package org.kakehashi.web.rest;

import java.util.Collection;
import java.util.function.Function;
import org.kakehashi.office.PageOf;
import org.kakehashi.web.json.JsonFields;

/** Lists as JSON. */
final class ListJson {
  private ListJson() {}

  /** A list's page: {@code items}, {@code page}, {@code size}, {@code total}. */
  static <T> String page(PageOf<T> page, Function<T, JsonFields> each) {
    return new JsonFields()
        .list("items", page.items(), each)
        .number("page", page.page())
        .number("size", page.size())
        .number("total", page.total())
        .json();
  }

  /** A list as a bare array under {@code items}. */
  static <T> String items(Collection<T> values, Function<T, JsonFields> each) {
    return new JsonFields().list("items", values, each).json();
  }
}
