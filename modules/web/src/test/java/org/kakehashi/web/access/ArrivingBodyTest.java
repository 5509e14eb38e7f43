package org.kakehashi.web.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrivingBodyTest {
  private final AtomicInteger arrived = new AtomicInteger();
  private long nanos;

  @Test
  @DisplayName("本文は、届いたとおりに渡される")
  void aBodyIsHandedOnAsItCame() throws IOException {
    for (int length : new int[] {0, 1, ArrivingBody.AHEAD, ArrivingBody.AHEAD + 1, 300_000}) {
      byte[] sent = new byte[length];
      new Random(length).nextBytes(sent);
      for (long announced : new long[] {length, -1}) {
        arrived.set(0);
        ArrivingBody body = body(new ByteArrayInputStream(sent), announced);
        body.begin();
        if (announced >= 0) {
          assertEquals(length <= ArrivingBody.AHEAD ? 1 : 0, arrived.get());
        }
        assertArrayEquals(sent, body.readAllBytes());
        assertEquals(1, arrived.get(), "told once that all is here: " + length);
        assertEquals(-1, body.read());
      }
    }
  }

  @Test
  @DisplayName("1バイトずつ滴らせる本文は、10秒で断る")
  void aDrippingBodyIsRefused() {
    ArrivingBody dripping = body(drip(1, Duration.ofSeconds(1)), 1_000);
    assertThrows(BodyTooSlow.class, dripping::begin);
    assertEquals(11, Duration.ofNanos(nanos).toSeconds());
    assertEquals(0, arrived.get());
  }

  @Test
  @DisplayName("始めだけ速く、その後を滴らせる本文も断る")
  void aBodyThatDripsLaterIsRefused() throws IOException {
    InputStream quick = new ByteArrayInputStream(new byte[ArrivingBody.AHEAD]);
    ArrivingBody body =
        body(new SequenceInputStream(quick, drip(1, Duration.ofSeconds(1))), 10_000_000);
    body.begin();
    assertThrows(BodyTooSlow.class, body::readAllBytes);
  }

  @Test
  @DisplayName("遅い回線でも、毎秒8KBあれば大きなファイルを送れる")
  void aSlowLineIsGoodEnough() throws IOException {
    int length = 20_000_000;
    ArrivingBody body = body(drip(8 * 1024, Duration.ofMillis(999)), length);
    body.begin();
    assertEquals(length, body.readNBytes(length).length);
    assertEquals(1, arrived.get());
  }

  private ArrivingBody body(InputStream line, long length) {
    return new ArrivingBody(line, length, () -> nanos, arrived::incrementAndGet);
  }

  /** A line that brings so many bytes each time and never ends. */
  private InputStream drip(int bytes, Duration each) {
    return new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] buffer, int offset, int size) {
        nanos += each.toNanos();
        return Math.min(bytes, size);
      }
    };
  }
}
