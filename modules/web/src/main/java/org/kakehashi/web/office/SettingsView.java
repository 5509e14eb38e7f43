package org.kakehashi.web.office;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * One's own password and access tokens.
 *
 * @param scopes what a token of one's own may be allowed
 * @param chosen the scopes ticked
 * @param secret a token just issued, shown this once, or null
 */
public record SettingsView(
    FormEntry password,
    FormEntry token,
    List<Option> scopes,
    Set<String> chosen,
    @Nullable String secret,
    List<TokenLine> tokens) {
  public SettingsView {
    scopes = List.copyOf(scopes);
    chosen = Set.copyOf(chosen);
    tokens = List.copyOf(tokens);
  }

  @Override
  public String toString() {
    return "SettingsView";
  }
}
