package org.kakehashi.web.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WriterAdmissionTest {
  private static final int AHEAD = ArrivingBody.AHEAD;

  private final WritersPlaces places = new WritersPlaces(1, 1, 1, 0, 0);
  private final WriterAdmission admission =
      new WriterAdmission(places, () -> new WebSettings(null, List.of()));
  private final Map<String, String> answered = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private byte @Nullable [] handedOn;

  @BeforeEach
  void nothingYet() {
    handedOn = null;
  }

  @Test
  @DisplayName("長さを示さない本文も、64KBまでは長さを示した本文と同じに受け取る")
  void aShortBodyNeedsNoLength() throws Exception {
    for (int length : new int[] {0, 1, AHEAD}) {
      byte[] sent = bytes(length);
      pass(sent, -1, this::read);
      assertArrayEquals(sent, handedOn, "of " + length + " bytes");
      assertNull(answered.get("status"));
      assertAllPlacesFree();
    }
  }

  @Test
  @DisplayName("長さを示さない64KBを超える本文は、場所を取る前に411で断る")
  void aLongBodyNeedsItsLength() throws Exception {
    Runnable last = places.working();
    pass(bytes(AHEAD + 1), -1, this::read);
    assertEquals("411", answered.get("status"));
    assertEquals("close", answered.get("Connection"));
    assertNull(handedOn);
    last.run();
    assertAllPlacesFree();
    pass(bytes(AHEAD + 1), AHEAD + 1, this::read);
    assertArrayEquals(bytes(AHEAD + 1), handedOn);
  }

  @Test
  @DisplayName("本文が全て届いてから一つの場所を取り、終わるまで手放さない")
  void aRequestTakesOnePlaceOnce() throws Exception {
    for (long announced : new long[] {9, -1}) {
      pass(
          bytes(9),
          announced,
          request -> {
            assertThrows(TooManyWriters.class, places::working, "it is at work");
            read(request);
            assertThrows(TooManyWriters.class, places::working, "and goes on");
            assertDoesNotThrow(() -> places.arriving("203.0.113.9").run(), "others may arrive");
          });
      assertNotNull(handedOn);
      assertAllPlacesFree();
    }
  }

  @Test
  @DisplayName("場所がなければ、来直す時を添えて断り、何も手放さない")
  void whoGetsNoPlaceIsToldWhenToComeAgain() throws Exception {
    Runnable other = places.working();
    pass(bytes(9), -1, this::read);
    assertEquals("503", answered.get("status"));
    assertEquals("5", answered.get("Retry-After"));
    assertNull(handedOn);
    assertThrows(TooManyWriters.class, places::working, "the other one is still at work");
    other.run();
    assertAllPlacesFree();
  }

  @Test
  @DisplayName("書き終えて待つだけの要求は、場所を返す")
  void whoOnlyWaitsGivesItsPlaceBack() throws Exception {
    pass(
        bytes(9),
        9,
        request -> {
          WriterAdmission.onlyWaits(request);
          assertAllPlacesFree();
        });
    assertAllPlacesFree();
  }

  private void assertAllPlacesFree() {
    assertDoesNotThrow(() -> places.arriving("203.0.113.9").run());
    assertDoesNotThrow(() -> places.working().run());
    assertThrows(
        TooManyWriters.class,
        () -> {
          Runnable one = places.working();
          try {
            places.working();
          } finally {
            one.run();
          }
        },
        "one place given back twice would be two");
  }

  private void read(HttpServletRequest request) throws Exception {
    handedOn = request.getInputStream().readAllBytes();
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private interface Work {
    void on(HttpServletRequest request) throws Exception;
  }

  private void pass(byte[] sent, long announced, Work work) throws Exception {
    FilterChain chain =
        (request, response) -> {
          try {
            work.on((HttpServletRequest) request);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        };
    admission.pass(request(sent, announced), response(), chain);
  }

  private HttpServletRequest request(byte[] sent, long announced) {
    ServletInputStream line = new Line(new ByteArrayInputStream(sent));
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getMethod" -> "POST";
                  case "getRemoteAddr" -> "203.0.113.9";
                  case "getHeaders" -> Collections.emptyEnumeration();
                  case "getContentLengthLong" -> announced;
                  case "getInputStream" -> line;
                  case "getAttribute" -> attributes.get((String) args[0]);
                  case "setAttribute" -> attributes.put((String) args[0], args[1]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "setHeader" -> answered.put((String) args[0], (String) args[1]);
                  case "sendError" -> answered.put("status", args[0].toString());
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** What a server hands over. */
  private static final class Line extends ServletInputStream {
    private final InputStream bytes;

    private Line(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] buffer, int offset, int size) throws java.io.IOException {
      return bytes.read(buffer, offset, size);
    }

    @Override
    public boolean isFinished() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isReady() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
