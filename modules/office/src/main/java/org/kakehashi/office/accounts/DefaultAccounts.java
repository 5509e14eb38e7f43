package org.kakehashi.office.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Account;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.AccountFilter;
import org.kakehashi.office.Accounts;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.LastAdministratorMustStay;
import org.kakehashi.office.LoginNameTaken;
import org.kakehashi.office.OneTimeLink;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.accounts.AccessWithdrawn.Reason;
import org.kakehashi.office.secrets.Secret;

/** Keeps the accounts for administrators. */
@ApplicationScoped
class DefaultAccounts implements Accounts {
  private static final int LARGEST_PAGE = 200;

  @Inject AccountRepository rows;
  @Inject Clock clock;
  @Inject LinkTerm linkTerm;
  @Inject Event<AuditEvent> audit;
  @Inject Event<AccessWithdrawn> withdrawn;

  @Override
  @Transactional
  public PageOf<Account> list(Actor actor, AccountFilter filter, int page, int size) {
    actor.require(Permission.ADMINISTER, Area.ACCOUNTS);
    return rows.page(filter, Math.max(1, page), Math.max(1, Math.min(LARGEST_PAGE, size)));
  }

  @Override
  @Transactional
  public Account account(Actor actor, UUID id) {
    actor.require(Permission.ADMINISTER, Area.ACCOUNTS);
    return rows.row(id, LockModeType.NONE).view();
  }

  @Override
  @Transactional
  public Account open(Actor actor, String loginName, AccountEntry entry) {
    actor.require(Permission.ADMINISTER, Area.ACCOUNTS);
    AccountEntity row = new AccountEntity(loginName, entry, LocalDate.now(clock));
    Account opened = row.view();
    if (rows.taken(opened.loginName())) {
      throw new LoginNameTaken(opened.loginName());
    }
    rows.keepNew(row);
    note(actor, "account.opened", row, "role=" + entry.role());
    return row.view();
  }

  @Override
  @Transactional
  public Account change(Actor actor, UUID id, int version, AccountEntry entry) {
    actor.require(Permission.ADMINISTER, Area.ACCOUNTS);
    List<AccountEntity> administrators = rows.openAdministrators();
    AccountEntity row = rows.row(id, LockModeType.PESSIMISTIC_WRITE);
    if (row.version() != version) {
      throw new ChangedMeanwhile();
    }
    boolean administered = row.administers();
    boolean accessChanged = row.changed(entry);
    if (administered && !row.administers()) {
      requireAnother(administrators, row);
    }
    if (accessChanged) {
      withdrawn.fire(new AccessWithdrawn(id, actor.recordedAs(), Reason.ROLE_CHANGED));
    }
    note(actor, "account.changed", row, "role=" + entry.role());
    rows.keep(row);
    return row.view();
  }

  @Override
  @Transactional
  public void close(Actor actor, UUID id) {
    actor.require(Permission.ADMINISTER, Area.ACCOUNTS);
    List<AccountEntity> administrators = rows.openAdministrators();
    AccountEntity row = rows.row(id, LockModeType.PESSIMISTIC_WRITE);
    if (!row.open()) {
      return;
    }
    if (row.administers()) {
      requireAnother(administrators, row);
    }
    row.closed(LocalDate.now(clock));
    withdrawn.fire(new AccessWithdrawn(id, actor.recordedAs(), Reason.CLOSED));
    note(actor, "account.closed", row, "");
  }

  @Override
  @Transactional
  public void reopen(Actor actor, UUID id) {
    actor.require(Permission.ADMINISTER, Area.ACCOUNTS);
    AccountEntity row = rows.row(id, LockModeType.PESSIMISTIC_WRITE);
    if (!row.open()) {
      row.reopened();
      note(actor, "account.reopened", row, "");
    }
  }

  @Override
  @Transactional
  public OneTimeLink issueLink(Actor actor, UUID id) {
    actor.require(Permission.ADMINISTER, Area.ACCOUNTS);
    AccountEntity row = rows.row(id, LockModeType.PESSIMISTIC_WRITE);
    String token = Secret.fresh();
    Instant expiresAt = clock.instant().plus(linkTerm.length());
    row.linkIssued(Secret.hash(token), expiresAt);
    note(actor, "account.link-issued", row, "");
    return new OneTimeLink(token, expiresAt);
  }

  /** An administrator who has a password isn't replaced by one who hasn't set theirs yet. */
  private static void requireAnother(List<AccountEntity> administrators, AccountEntity leaving) {
    boolean another =
        administrators.stream()
            .filter(row -> !row.id().equals(leaving.id()))
            .anyMatch(row -> row.redeemed() || !leaving.redeemed());
    if (!another) {
      throw new LastAdministratorMustStay();
    }
  }

  private void note(Actor actor, String action, AccountEntity row, String detail) {
    audit.fire(new AuditEvent(actor.recordedAs(), action, "account:" + row.id(), detail));
  }
}
