package org.kakehashi.office.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountClosed;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.BureauMustFitRole;
import org.kakehashi.office.LoginNameMalformed;
import org.kakehashi.office.PostMalformed;
import org.kakehashi.office.Role;

/**
 * An account's life: opened without a password, given one through a one-time link, changed as posts
 * change, closed and perhaps opened again. It is never deleted: the audit trail points at it.
 */
@Entity
@Table(schema = "office", name = "account")
class AccountEntity {
  private static final Pattern LOGIN_NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
  private static final int LONGEST_POST = 100;

  @Id private UUID id;
  private String post;

  @Column(name = "login_name")
  private String loginName;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String bureau;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  private @Nullable String password;

  @Column(name = "link_hash")
  private byte @Nullable [] linkHash;

  @Column(name = "link_expires_at")
  private @Nullable Instant linkExpiresAt;

  @Version private int version;

  protected AccountEntity() {}

  AccountEntity(String loginName, AccountEntry entry, LocalDate today) {
    this.id = UUID.randomUUID();
    this.loginName = loginNameOf(loginName);
    this.openedOn = today;
    enter(entry);
  }

  /**
   * A login name as accounts keep it.
   *
   * @throws LoginNameMalformed when none can have it
   */
  static String loginNameOf(String entered) {
    String lowered = entered.strip().toLowerCase(Locale.ROOT);
    if (!LOGIN_NAME.matcher(lowered).matches()) {
      throw new LoginNameMalformed();
    }
    return lowered;
  }

  /** Whether the role or bureau changed, and with them what the account may do. */
  boolean changed(AccountEntry entry) {
    Role formerRole = role;
    String formerBureau = bureau;
    enter(entry);
    return role != formerRole || !Objects.equals(bureau, formerBureau);
  }

  private void enter(AccountEntry entry) {
    String trimmed = entry.post().strip();
    if (!EnteredText.isLine(trimmed, LONGEST_POST)) {
      throw new PostMalformed();
    }
    String code = entry.bureau() == null || entry.bureau().isBlank() ? null : entry.bureau();
    if ((entry.role() == Role.BUREAU) == (code == null)) {
      throw new BureauMustFitRole(entry.role());
    }
    this.post = trimmed;
    this.role = entry.role();
    this.bureau = code;
  }

  void closed(LocalDate on) {
    closedOn = on;
    linkHash = null;
    linkExpiresAt = null;
  }

  void reopened() {
    closedOn = null;
  }

  void linkIssued(byte[] hash, Instant expiresAt) {
    if (!open()) {
      throw new AccountClosed();
    }
    linkHash = hash;
    linkExpiresAt = expiresAt;
  }

  /** Sets the password, already hashed; any link is used up. */
  void passwordSet(String hashed) {
    password = hashed;
    linkHash = null;
    linkExpiresAt = null;
  }

  /** The same password, hashed at a higher cost. */
  void passwordHashedAnew(String hashed) {
    password = hashed;
  }

  boolean open() {
    return closedOn == null;
  }

  boolean redeemed() {
    return password != null;
  }

  boolean administers() {
    return open() && role == Role.ADMINISTRATOR;
  }

  boolean linkGoodAt(Instant instant) {
    return open() && linkExpiresAt != null && instant.isBefore(linkExpiresAt);
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  Holder holder() {
    return new Holder(id, post, loginName, role, bureau, password);
  }

  Account view() {
    return new Account(
        id, post, loginName, role, bureau, openedOn, closedOn, redeemed(), linkExpiresAt, version);
  }
}
