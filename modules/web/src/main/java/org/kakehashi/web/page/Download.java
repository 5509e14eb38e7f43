package org.kakehashi.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file handed to a browser, to be saved and never shown in its place or kept on the way. */
public final class Download {
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Download() {}

  public static Response of(String name, String mediaType, byte[] bytes) {
    return Response.ok(bytes, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** The name twice: in ASCII for old programs, and as RFC 8187 writes it. */
  public static String disposition(String name) {
    var ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\""
        + ascii
        + "\"; filename*=UTF-8''"
        + encoded.replace("*", "%2A");
  }
}
