package org.kakehashi.office.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.secrets.Secret;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA256. What is kept names its parameters, so they can rise:
 * {@code pbkdf2-sha256$iterations$salt$hash}.
 */
@ApplicationScoped
class Passwords {
  private static final String SCHEME = "pbkdf2-sha256";
  private static final int ITERATIONS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  private final int iterations;
  private final String nobodys;

  Passwords() {
    this(ITERATIONS);
  }

  Passwords(int iterations) {
    this.iterations = iterations;
    String salt = base64(new byte[SALT_BYTES]);
    this.nobodys = String.join("$", SCHEME, Integer.toString(iterations), salt, salt);
  }

  String hashed(String password) {
    byte[] salt = Secret.bytes(SALT_BYTES);
    return String.join(
        "$",
        SCHEME,
        Integer.toString(iterations),
        base64(salt),
        base64(derived(password, salt, iterations)));
  }

  /**
   * Whether the password is the one that was hashed.
   *
   * @param kept null where there is none: false after as long a while
   */
  boolean matches(String password, @Nullable String kept) {
    String[] parts = (kept == null ? nobodys : kept).split("\\$", -1);
    if (parts.length != 4 || !SCHEME.equals(parts[0])) {
      throw new IllegalStateException("a password is kept in an unknown form");
    }
    byte[] derived =
        derived(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[3])) && kept != null;
  }

  /** Whether a kept password was hashed at a lower cost than today's. */
  boolean outdated(String kept) {
    return Integer.parseInt(kept.split("\\$", -1)[1]) < iterations;
  }

  private static byte[] derived(String password, byte[] salt, int iterations) {
    // the same characters typed on another keyboard may arrive composed otherwise
    char[] characters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
    PBEKeySpec spec = new PBEKeySpec(characters, salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform can't do PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
