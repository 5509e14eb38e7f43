package org.kakehashi.acceptance.product;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form with files, as browsers and programs send it; its parts come in the order given. */
public final class MultipartForm {
  private static final String BOUNDARY = "----between-two-parts";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  public MultipartForm field(String name, String value) {
    return part("name=\"" + name + "\"", "text/plain; charset=UTF-8", utf8(value));
  }

  /** A file of any kind, called as its field. */
  public MultipartForm file(String name, byte[] content) {
    return part(
        "name=\"" + name + "\"; filename=\"" + name + "\"", "application/octet-stream", content);
  }

  public HttpRequest.Builder postedBy(HttpRequest.Builder request) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    return request
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArray(whole.toByteArray()));
  }

  private MultipartForm part(String disposition, String type, byte[] content) {
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
