package org.kakehashi.web.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * A request's body on its way in. Its beginning is read before anybody waits for it; whoever sends
 * slower than somebody on a bad line is refused.
 */
final class ArrivingBody extends ServletInputStream {
  /** What is read ahead: all of most forms, the beginning of a file. */
  static final int AHEAD = 64 * 1024;

  private static final long GRACE_NANOS = 10_000_000_000L;
  private static final long BYTES_A_SECOND = 8 * 1024;
  private static final long SECOND = 1_000_000_000L;

  private final InputStream line;
  private final long length;
  private final LongSupplier nanos;
  private final long began;
  private final Runnable arrived;
  private byte[] ahead = new byte[0];
  private int taken;
  private long received;
  private boolean complete;

  /**
   * @param length as announced, or -1
   * @param nanos the time, as {@link System#nanoTime} tells it
   * @param arrived called once, when the last byte is here; it may refuse
   */
  ArrivingBody(InputStream line, long length, LongSupplier nanos, Runnable arrived) {
    this.line = line;
    this.length = length;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
    this.arrived = arrived;
  }

  /**
   * Reads the beginning.
   *
   * @throws BodyTooSlow when it does not come in time
   */
  void begin() throws IOException {
    if (length == 0) {
      complete = true;
      arrived.run();
    }
    // one byte more tells a body of unknown length that is whole from one that goes on
    byte[] buffer = new byte[(int) (length < 0 ? AHEAD + 1 : Math.min(AHEAD, length))];
    int filled = 0;
    while (filled < buffer.length && !complete) {
      int read = receive(buffer, filled, buffer.length - filled);
      filled += Math.max(0, read);
    }
    ahead = Arrays.copyOf(buffer, filled);
  }

  /** Whether it goes on past its beginning and nobody knows how far. */
  boolean boundless() {
    return length < 0 && !complete;
  }

  @Override
  public int read(byte[] buffer, int offset, int size) throws IOException {
    if (size == 0) {
      return 0;
    }
    if (taken < ahead.length) {
      int given = Math.min(size, ahead.length - taken);
      System.arraycopy(ahead, taken, buffer, offset, given);
      taken += given;
      return given;
    }
    return complete ? -1 : receive(buffer, offset, size);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int available() throws IOException {
    return taken < ahead.length ? ahead.length - taken : complete ? 0 : line.available();
  }

  @Override
  public boolean isFinished() {
    return complete && taken >= ahead.length;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("bodies are read as they are asked for");
  }

  private int receive(byte[] buffer, int offset, int size) throws IOException {
    int read = line.read(buffer, offset, size);
    received += Math.max(0, read);
    if (read < 0 || (length >= 0 && received >= length)) {
      complete = true;
      arrived.run();
    } else if (nanos.getAsLong() - began > GRACE_NANOS + received * SECOND / BYTES_A_SECOND) {
      throw new BodyTooSlow();
    }
    return read;
  }
}
