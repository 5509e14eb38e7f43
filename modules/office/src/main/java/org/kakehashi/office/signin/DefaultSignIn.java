package org.kakehashi.office.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.office.LinkExpired;
import org.kakehashi.office.SignIn;
import org.kakehashi.office.SignInRefused;
import org.kakehashi.office.SignInThrottled;
import org.kakehashi.office.SignedIn;
import org.kakehashi.office.accounts.Holder;
import org.kakehashi.office.accounts.Holders;
import org.kakehashi.office.secrets.Secret;
import org.kakehashi.office.transactions.OwnTransaction;

/**
 * Where people sign in. Every step is a short transaction of its own: refusals must stay recorded,
 * and no row may be locked while a password is hashed.
 */
@ApplicationScoped
class DefaultSignIn implements SignIn {
  @Inject OwnTransaction transaction;
  @Inject Holders holders;
  @Inject SignInRepository signIns;
  @Inject Throttle throttle;
  @Inject KnownDevices devices;
  @Inject Passwords passwords;
  @Inject Event<AuditEvent> audit;

  @Override
  public Optional<String> loginNameOf(String link) {
    return transaction.call(() -> holders.linked(link)).map(Holder::loginName);
  }

  @Override
  public String redeem(String link, String password, String address) {
    Holder holder = transaction.call(() -> holders.linked(link)).orElseThrow(LinkExpired::new);
    PasswordRules.require(password, holder);
    String hashed = passwords.hashed(password);
    return transaction.call(
        () -> {
          // another tab may have used the link since
          Holder now = holders.redeem(link, hashed).orElseThrow(LinkExpired::new);
          note(now.account(), "signin.link-redeemed", address);
          return signIns.opened(now.account());
        });
  }

  @Override
  public String signIn(String loginName, String password, String address, String device) {
    Attempt attempt = attempt(loginName, address, device);
    Holder good = verified(attempt, password, () -> holders.named(loginName), "signin.refused");
    raiseCost(good, password);
    return transaction.call(
        () -> {
          note(good.account(), "signin.accepted", address);
          return signIns.opened(good.account());
        });
  }

  @Override
  public String knownDevice(String token, String device) {
    return transaction.call(
        () ->
            signIns
                .seen(token)
                .flatMap(row -> holders.holding(row.account()))
                .map(holder -> devices.noted(device, holder.loginName()))
                .orElse(""));
  }

  @Override
  public Optional<SignedIn> holder(String token) {
    return transaction.call(
        () ->
            signIns
                .seen(token)
                .flatMap(
                    row ->
                        holders
                            .holding(row.account())
                            .map(
                                holder ->
                                    new SignedIn(
                                        holder.actor(),
                                        holder.loginName(),
                                        holder.role(),
                                        Secret.derived(token, "csrf"),
                                        row.until()))));
  }

  @Override
  public void signOut(String token) {
    transaction.run(
        () -> signIns.ended(token).ifPresent(account -> note(account, "signin.ended", "")));
  }

  @Override
  public String changePassword(
      Actor actor, String present, String next, String address, String device) {
    UUID account = actor.identity().account().orElseThrow(SignInRefused::new);
    Holder holder =
        transaction.call(() -> holders.holding(account)).orElseThrow(SignInRefused::new);
    Holder sure =
        verified(
            attempt(holder.loginName(), address, device),
            present,
            () -> Optional.of(holder),
            "signin.password-change-refused");
    PasswordRules.require(next, sure);
    String hashed = passwords.hashed(next);
    return transaction.call(
        () -> {
          holders.passwordChosen(account, hashed);
          note(account, "signin.password-changed", address);
          return signIns.opened(account);
        });
  }

  private Attempt attempt(String loginName, String address, String device) {
    boolean known = transaction.call(() -> devices.know(device, loginName));
    return new Attempt(loginName, address, known ? device : "");
  }

  /** The holder if the password is theirs; unknown names take as long and are told the same. */
  private Holder verified(
      Attempt attempt, String password, Supplier<Optional<Holder>> candidate, String refusal) {
    try {
      transaction.run(() -> throttle.attempt(attempt));
    } catch (SignInThrottled early) {
      transaction.run(() -> noteThrottled(attempt, candidate));
      throw early;
    }
    Optional<Holder> holder = transaction.call(candidate);
    boolean good = passwords.matches(password, holder.map(Holder::password).orElse(null));
    if (!good || holder.isEmpty()) {
      transaction.run(
          () -> note(holder.map(Holder::account).orElse(null), refusal, attempt.address()));
      throw new SignInRefused();
    }
    transaction.run(() -> throttle.good(attempt));
    return holder.get();
  }

  private void noteThrottled(Attempt attempt, Supplier<Optional<Holder>> candidate) {
    if (throttle.firstOfItsWait(attempt)) {
      note(
          candidate.get().map(Holder::account).orElse(null), "signin.throttled", attempt.address());
    }
  }

  private void raiseCost(Holder holder, String password) {
    String kept = holder.password();
    if (kept != null && passwords.outdated(kept)) {
      String hashed = passwords.hashed(password);
      transaction.run(() -> holders.passwordHashedAnew(holder.account(), kept, hashed));
    }
  }

  private void note(@Nullable UUID account, String action, String address) {
    String subject = "account:" + (account == null ? "unknown" : account);
    String detail = address.isEmpty() ? "" : "address=" + ClientAddress.of(address).text();
    audit.fire(new AuditEvent(account, action, subject, detail));
  }
}
