package org.kakehashi.bench.walks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, as browsers and programs send it; its parts come in the order given. */
final class Parts {
  private static final String BOUNDARY = "----kakehashi-walk-0f2c7d91";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  Parts field(String name, String value) {
    return part("name=\"" + name + "\"", "text/plain; charset=UTF-8", utf8(value));
  }

  Parts file(String name, OddFile file) {
    return part(
        "name=\"%s\"; filename=\"%s\"".formatted(name, file.name()),
        "application/octet-stream",
        file.bytes());
  }

  String mediaType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    return whole.toByteArray();
  }

  private Parts part(String disposition, String type, byte[] content) {
    body.writeBytes(
        utf8(
            "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, disposition, type)));
    body.writeBytes(content);
    body.writeBytes(utf8("\r\n"));
    return this;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
