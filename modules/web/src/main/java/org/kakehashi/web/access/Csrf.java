package org.kakehashi.web.access;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that a form was sent by a page of ours, in the browser it was shown in. */
final class Csrf {
  /** The hidden field; it comes first in every form. */
  static final String FIELD = "csrf";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** The first part of a multipart body, up to its value. */
  private static final Pattern FIRST_PART =
      Pattern.compile(
          "\\A--[^\\r\\n]{1,70}\\r\\n(?:(?!Content-Disposition:)[^\\r\\n]+\\r\\n)*"
              + "Content-Disposition: form-data; name=\"csrf\"\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n"
              + "([A-Za-z0-9_-]{1,200})\\r\\n--",
          Pattern.CASE_INSENSITIVE);

  private Csrf() {}

  /** 256 random bits for a stranger's forms. */
  static String fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** Compares in constant time. */
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** The token of an urlencoded body. */
  static Optional<String> inForm(byte[] body) {
    for (var pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).equals(FIELD)) {
        try {
          return Optional.of(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The token of a multipart body, which must be its first part. */
  static Optional<String> inMultipart(byte[] beginning) {
    var matcher = FIRST_PART.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * Whether the browser says that the request comes from a page of ours. Browsers that say nothing
   * are left to the token.
   *
   * @param fetchSite the {@code Sec-Fetch-Site} header
   * @param origin the {@code Origin} header
   * @param host the {@code Host} header; compared, never used to build a link
   */
  static boolean ownOrigin(
      @Nullable String fetchSite,
      @Nullable String origin,
      @Nullable String host,
      @Nullable URI publicUrl) {
    if (fetchSite != null && !fetchSite.equals("same-origin")) {
      return false;
    }
    if (origin == null) {
      return true;
    }
    if (publicUrl != null && origin.equalsIgnoreCase(originOf(publicUrl))) {
      return true;
    }
    boolean plain = publicUrl == null || "http".equalsIgnoreCase(publicUrl.getScheme());
    return plain && host != null && origin.equalsIgnoreCase("http://" + host);
  }

  private static String originOf(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority();
  }
}
