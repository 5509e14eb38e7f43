package org.kakehashi.acceptance.architecture.violations;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A name of a dialect, and a fingerprint of its own. */
class SurveyBook {
  byte[] fingerprint(byte[] content) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(content);
  }
}
