package org.kakehashi.office.tokens;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AccessToken;
import org.kakehashi.office.TokenNameMalformed;
import org.kakehashi.office.TokenTermOutOfRange;
import org.kakehashi.office.TokenWithoutScope;

/** An access token, known by its hash; it ends on its day or when revoked, whichever is first. */
@Entity
@Table(schema = "office", name = "access_token")
class TokenEntity {
  private static final int LONGEST_NAME = 60;

  @Id private UUID id;
  private UUID account;
  private String name;

  /** Permission names with commas between. */
  private String scopes;

  @SuppressWarnings("UnusedVariable") // queries read it
  private byte[] hash;

  @Embedded private TermColumns term;

  @Column(name = "last_used_on")
  private @Nullable LocalDate lastUsedOn;

  protected TokenEntity() {}

  TokenEntity(
      UUID account,
      String name,
      Set<Permission> scopes,
      byte[] hash,
      Instant issuedAt,
      LocalDate today,
      LocalDate expiresOn) {
    String trimmed = name.strip();
    BrokenRules.Collector broken = BrokenRules.collector();
    broken.refuseIf(!EnteredText.isLine(trimmed, LONGEST_NAME), TokenNameMalformed::new);
    broken.refuseIf(scopes.isEmpty(), TokenWithoutScope::new);
    broken.refuseIf(
        expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(1)),
        TokenTermOutOfRange::new);
    broken.refuse();
    this.id = UUID.randomUUID();
    this.account = account;
    this.name = trimmed;
    this.scopes =
        new TreeSet<>(scopes).stream().map(Permission::name).collect(Collectors.joining(","));
    this.hash = hash;
    this.term = new TermColumns(issuedAt, expiresOn);
  }

  boolean goodOn(LocalDate today) {
    return term.goodOn(today);
  }

  void usedOn(LocalDate today) {
    if (!today.equals(lastUsedOn)) {
      lastUsedOn = today;
    }
  }

  void revoked(Instant at) {
    term.revoked(at);
  }

  boolean isRevoked() {
    return term.revokedAt() != null;
  }

  UUID id() {
    return id;
  }

  UUID account() {
    return account;
  }

  Set<Permission> scopes() {
    return Arrays.stream(scopes.split(","))
        .map(Permission::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
  }

  AccessToken view(String owner) {
    return new AccessToken(
        id, owner, name, scopes(), term.issuedAt(), term.expiresOn(), lastUsedOn, term.revokedAt());
  }
}
