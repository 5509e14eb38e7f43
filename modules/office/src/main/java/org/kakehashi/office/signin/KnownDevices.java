package org.kakehashi.office.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import org.kakehashi.office.SignIn;
import org.kakehashi.office.secrets.Secret;

/**
 * Browsers in which a login name has signed in before. Each holds a secret of 256 bits, of which
 * only the hash is kept; it opens nothing by itself, but an attempt that brings it is not made to
 * wait for what others tried.
 */
@ApplicationScoped
class KnownDevices {
  private static final int LENGTH = 43;

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Clock clock;

  /** Whether that login name has signed in on the device lately. */
  boolean know(String device, String loginName) {
    return device.length() == LENGTH
        && !em.createNativeQuery(
                "SELECT 1 FROM office.known_device d"
                    + " WHERE d.device_hash = ?1 AND d.name_hash = ?2 AND d.seen_at > ?3")
            .setParameter(1, hashed(device))
            .setParameter(2, name(loginName))
            .setParameter(3, Timestamp.from(clock.instant().minus(SignIn.DEVICE_KNOWN)))
            .getResultList()
            .isEmpty();
  }

  /**
   * Notes that a login name has signed in on a device.
   *
   * @param device what the browser brought; unless it is ours, it gets another one
   * @return what the browser is to keep
   */
  String noted(String device, String loginName) {
    String kept = ours(device) ? device : Secret.fresh();
    Timestamp now = Timestamp.from(clock.instant());
    em.createNativeQuery(
            "INSERT INTO office.known_device (device_hash, name_hash, seen_at) VALUES (?1, ?2, ?3)"
                + " ON CONFLICT (device_hash, name_hash) DO UPDATE SET seen_at = excluded.seen_at")
        .setParameter(1, hashed(kept))
        .setParameter(2, name(loginName))
        .setParameter(3, now)
        .executeUpdate();
    em.createNativeQuery("DELETE FROM office.known_device WHERE seen_at < ?1")
        .setParameter(1, Timestamp.from(clock.instant().minus(SignIn.DEVICE_KNOWN)))
        .executeUpdate();
    return kept;
  }

  /** A secret that somebody else put into the browser would let him share its lane. */
  private boolean ours(String device) {
    return device.length() == LENGTH
        && !em.createNativeQuery("SELECT 1 FROM office.known_device d WHERE d.device_hash = ?1")
            .setParameter(1, hashed(device))
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
  }

  private static String name(String loginName) {
    return Throttle.hashed(loginName);
  }

  private static String hashed(String device) {
    return HexFormat.of().formatHex(Secret.hash(device));
  }
}
