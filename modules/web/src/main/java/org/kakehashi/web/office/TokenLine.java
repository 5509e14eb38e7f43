package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.AccessToken;

/**
 * A row of the list of access tokens.
 *
 * @param scopes in words
 * @param state in words
 * @param live whether it can still be used, and so revoked
 */
public record TokenLine(AccessToken token, String scopes, String state, boolean live) {

  static TokenLine of(AccessToken token, LocalDate today) {
    boolean expired = token.expiresOn().isBefore(today);
    boolean revoked = token.revokedAt() != null;
    var state =
        text(
            revoked ? "token.state.revoked" : expired ? "token.state.expired" : "token.state.live");
    var scopes =
        token.scopes().stream().sorted().map(Permission::label).collect(Collectors.joining("、"));
    return new TokenLine(token, scopes, state, !expired && !revoked);
  }
}
