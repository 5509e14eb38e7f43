package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("日時は、日本の時刻を和暦で示す")
class MomentsTest {

  @Test
  @DisplayName("サーバーの時刻帯によらず、日本の日付になる")
  void printsJapansDayWhereverTheServerStands() {
    assertEquals("令和8年2月25日 00:05", Moments.label(Instant.parse("2026-02-24T15:05:59Z")));
  }
}
