package org.kakehashi.office;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.EnteredText;

/**
 * What an administrator enters about an account.
 *
 * @param post the post (官職), 1 to 100 characters
 * @param bureau the regional bureau's code: needed with {@link Role#BUREAU}, refused otherwise
 */
public record AccountEntry(String post, Role role, @Nullable String bureau) {
  private static final int LONGEST_POST = 100;

  /**
   * An entry.
   *
   * @throws PostMalformed when the post is none
   * @throws BureauMustFitRole when a bureau is named without its role, or the role without one
   */
  public AccountEntry {
    post = post.strip();
    bureau = bureau == null || bureau.isBlank() ? null : bureau;
    BrokenRules.Collector broken = BrokenRules.collector();
    broken.refuseIf(!EnteredText.isLine(post, LONGEST_POST), PostMalformed::new);
    Role entered = role;
    broken.refuseIf(
        (entered == Role.BUREAU) == (bureau == null), () -> new BureauMustFitRole(entered));
    broken.refuse();
  }
}
