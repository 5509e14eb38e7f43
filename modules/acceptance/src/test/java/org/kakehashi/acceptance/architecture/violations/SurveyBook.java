package org.kakehashi.acceptance.architecture.violations;

import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** An entity by a name of a dialect, and a fingerprint of its own. */
@Entity
class SurveyBook {
  byte[] fingerprint(byte[] content) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(content);
  }
}
