package org.kakehashi.sessions.intake;

import java.nio.charset.StandardCharsets;

/**
 * An entry of an uploaded file.
 *
 * @param place where it stands
 * @param section the receipt's word for its kind
 * @param name its title, for the receipt
 * @param key what makes it the same entry in another file
 */
record Incoming<E>(Place place, String section, String name, String key, E entry) {

  /** The key as the ledger keeps it. */
  String ledgerKey() {
    return UploadedJson.sha256((section + "\n" + key).getBytes(StandardCharsets.UTF_8));
  }

  /** What the file says of it. */
  String fingerprint() {
    return UploadedJson.sha256(place.object().toString().getBytes(StandardCharsets.UTF_8));
  }
}
