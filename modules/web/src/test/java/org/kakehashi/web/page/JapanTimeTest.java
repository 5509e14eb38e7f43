package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("日時は、日本の時刻を和暦で示す")
class JapanTimeTest {

  @Test
  @DisplayName("サーバーの時刻帯によらず、日本の日付になる")
  void printsJapansDayWhereverTheServerStands() {
    var moment = Instant.parse("2026-02-24T15:05:59Z");
    assertEquals("令和8年2月25日 00:05", JapanTime.label(moment));
    assertEquals("令和8年（2026年）2月25日 00:05", JapanTime.full(moment));
    assertEquals("R8.2.25 00:05:59", JapanTime.cell(moment));
    assertEquals("2026-02-25T00:05:59+09:00", JapanTime.machine(moment));
  }
}
