package org.kakehashi.web.access;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that may not be longer than it should: the request is refused while it is being read. */
final class LimitedInput extends FilterInputStream {
  private static final long MEBIBYTE = 1024L * 1024;

  /** Bytes of a form without files. */
  static final long FORM = MEBIBYTE;

  /** Bytes of an upload with all its parts. */
  static final long UPLOAD = 64 * MEBIBYTE;

  private final long limit;
  private long left;

  LimitedInput(InputStream body, long limit) {
    super(body);
    this.limit = limit;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw new BodyTooLong(limit / MEBIBYTE);
    }
  }
}
