package org.kakehashi.office.secrets;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kakehashi.office.ContentFingerprint;

/** Secrets of 256 random bits: their holder keeps the text, the database its hash. */
public final class Secret {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private Secret() {}

  /** 256 fresh random bits as 43 characters of base64url. */
  public static String fresh() {
    return TEXT.encodeToString(bytes(32));
  }

  /** Fresh random bytes. */
  public static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** SHA-256; a plain hash suffices where the input itself is 256 random bits. */
  public static byte[] hash(String secret) {
    return ContentFingerprint.digest().digest(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Another secret that only the holder of this one can derive. */
  public static String derived(String secret, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return TEXT.encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
