package org.kakehashi.bench.walks;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** What the server answered, or that it did not. */
final class Answer {
  /** The status of an answer that never came. */
  static final int NONE = 0;

  private static final int UNAVAILABLE = 503;
  private static final int CONFLICT = 409;
  private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsHan}]");

  private final int status;
  private final String location;
  private final String type;
  private final byte[] body;
  private final Duration took;

  private Answer(int status, String location, String type, byte[] body, Duration took) {
    this.status = status;
    this.location = location;
    this.type = type;
    this.body = body;
    this.took = took;
  }

  static Answer of(HttpResponse<byte[]> response, Duration took) {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Location").orElse(""),
        response.headers().firstValue("Content-Type").orElse(""),
        response.body(),
        took);
  }

  /** The connection ended or the patience did. */
  static Answer none(String why, Duration took) {
    return new Answer(NONE, "", "", why.getBytes(StandardCharsets.UTF_8), took);
  }

  int status() {
    return status;
  }

  Duration took() {
    return took;
  }

  byte[] bytes() {
    return body.clone();
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  boolean isPage() {
    return type.startsWith("text/html");
  }

  /** The path that a redirection leads to, without its query. */
  String leadsTo() {
    return location.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
  }

  boolean leadsToSignIn() {
    return status == 303 && leadsTo().equals("/sign-in");
  }

  /** No answer at all, or a failure that the server did not mean. */
  boolean isBroken() {
    return status == NONE || (status >= 500 && status != UNAVAILABLE);
  }

  /** What somebody without the right is told. */
  boolean isRefused() {
    return status == 401 || status == 403 || status == 404 || leadsToSignIn();
  }

  boolean isOvertaken() {
    return status == CONFLICT;
  }

  boolean isDone() {
    return status / 100 == 2 || status == 303;
  }

  /** Whether a refusal speaks to its reader; what is no refusal needs not. */
  boolean speaksJapanese() {
    return status / 100 < 4 || JAPANESE.matcher(text()).find();
  }

  @Override
  public String toString() {
    return status == NONE ? "返答なし（" + text() + "）" : Integer.toString(status);
  }
}
