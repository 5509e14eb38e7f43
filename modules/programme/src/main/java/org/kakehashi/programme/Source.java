package org.kakehashi.programme;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;

/**
 * Where a statement stands written (出典).
 *
 * @param title the document's title, up to 300 characters
 * @param date the document's date as stated, null when it states none
 */
public record Source(String title, @Nullable StatedDate date) {
  public Source {
    title = EnteredText.required("title", "出典の資料名", title, 300);
  }

  /** 「事例検討会の実施方法について」（令和8年（2026年）2月25日） as papers cite it. */
  public String label() {
    return "「" + title + "」" + (date == null ? "" : "（" + date.label() + "）");
  }
}
