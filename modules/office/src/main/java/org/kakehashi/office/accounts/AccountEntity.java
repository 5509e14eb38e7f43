package org.kakehashi.office.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountClosed;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.LoginName;
import org.kakehashi.office.Role;

/**
 * An account's life: opened without a password, given one through a one-time link, changed as posts
 * change, closed and perhaps opened again. It is never deleted: the audit trail points at it.
 */
@Entity
@Table(schema = "office", name = "account")
class AccountEntity {
  @Id private UUID id;

  @Column(name = "login_name")
  private String loginName;

  @Embedded private PostColumns post;
  @Embedded private TermColumns term;
  private @Nullable String password;
  @Embedded private @Nullable LinkColumns link;
  @Version private int version;

  protected AccountEntity() {}

  AccountEntity(String loginName, AccountEntry entry, LocalDate today) {
    this.id = UUID.randomUUID();
    this.loginName = new LoginName(loginName).text();
    this.post = new PostColumns(entry);
    this.term = new TermColumns(new Account.Term(today, null));
  }

  /** Whether the role or bureau changed, and with them what the account may do. */
  boolean changed(AccountEntry entry) {
    PostColumns former = post;
    post = new PostColumns(entry);
    return !post.sameRights(former);
  }

  void closed(LocalDate on) {
    term = term.closed(on);
    link = null;
  }

  void reopened() {
    term = term.closed(null);
  }

  void linkIssued(byte[] hash, Instant expiresAt) {
    if (!open()) {
      throw new AccountClosed();
    }
    link = new LinkColumns(hash, expiresAt);
  }

  /** Sets the password, already hashed; any link is used up. */
  void passwordSet(String hashed) {
    password = hashed;
    link = null;
  }

  /** The same password, hashed at a higher cost. */
  void passwordHashedAnew(String hashed) {
    password = hashed;
  }

  boolean open() {
    return term.view().open();
  }

  boolean redeemed() {
    return password != null;
  }

  boolean administers() {
    return open() && post.role() == Role.ADMINISTRATOR;
  }

  boolean linkGoodAt(Instant instant) {
    return open() && link != null && instant.isBefore(link.expiresAt());
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  Holder holder() {
    return new Holder(id, post.post(), loginName, post.role(), post.bureau(), password);
  }

  Account view() {
    return new Account(
        id,
        post.post(),
        loginName,
        post.role(),
        post.bureau(),
        term.view(),
        new Account.Access(redeemed(), link == null ? null : link.expiresAt()),
        version);
  }
}
