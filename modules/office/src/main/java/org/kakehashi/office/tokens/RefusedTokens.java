package org.kakehashi.office.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.office.secrets.Secret;

/**
 * Which refused tokens go on record. A token of ours that is over, and an address that guesses, are
 * told of once an hour; guesses from many addresses only up to a number, or a stranger would fill
 * the trail. Each node counts for itself, in memory: a refusal must cost less than it costs to
 * cause it.
 */
@ApplicationScoped
class RefusedTokens {
  static final int MOST_GUESSES_AN_HOUR = 60;

  private static final Pattern ADDRESS = Pattern.compile("[0-9a-f:.]{2,45}");
  private static final int PREFIX_BYTES = 4;

  @Inject Clock clock;

  private final Set<UUID> tokens = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();
  private Instant hour = Instant.EPOCH;

  /** A token of ours that is revoked or expired, or whose owner's account is closed. */
  synchronized Optional<AuditEvent> known(UUID token, UUID account, String address) {
    turnTheHour();
    return tokens.add(token)
        ? Optional.of(refused(account, token.toString(), place(address)))
        : Optional.empty();
  }

  /** Something that is no token of ours; of its hash only the beginning is kept. */
  synchronized Optional<AuditEvent> unknown(String bearer, String address) {
    turnTheHour();
    String place = place(address);
    if (addresses.size() >= MOST_GUESSES_AN_HOUR || !addresses.add(place)) {
      return Optional.empty();
    }
    String beginning = HexFormat.of().formatHex(Secret.hash(bearer), 0, PREFIX_BYTES);
    String rest = addresses.size() == MOST_GUESSES_AN_HOUR ? " and-more=unrecorded" : "";
    return Optional.of(refused(null, "unknown", place + " hash=" + beginning + rest));
  }

  private void turnTheHour() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
    if (!now.equals(hour)) {
      hour = now;
      tokens.clear();
      addresses.clear();
    }
  }

  private static AuditEvent refused(@Nullable UUID account, String token, String detail) {
    return new AuditEvent(account, "token.refused", "token:" + token, detail);
  }

  private static String place(String address) {
    String lowered = address.strip().toLowerCase(Locale.ROOT);
    return "address=" + (ADDRESS.matcher(lowered).matches() ? lowered : "?");
  }
}
