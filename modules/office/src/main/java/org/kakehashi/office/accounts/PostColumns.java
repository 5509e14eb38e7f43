package org.kakehashi.office.accounts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.BureauMustFitRole;
import org.kakehashi.office.PostMalformed;
import org.kakehashi.office.Role;

/** The post that holds an account, and what it may do there. */
@Embeddable
class PostColumns {
  private static final int LONGEST_POST = 100;

  private String post;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String bureau;

  protected PostColumns() {}

  /**
   * A post as entered.
   *
   * @throws PostMalformed when its name is none
   * @throws BureauMustFitRole when a bureau is named without its role, or the role without one
   */
  PostColumns(AccountEntry entry) {
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

  /** Whether both may do the same. */
  boolean sameRights(PostColumns other) {
    return role == other.role && Objects.equals(bureau, other.bureau);
  }

  String post() {
    return post;
  }

  Role role() {
    return role;
  }

  @Nullable String bureau() {
    return bureau;
  }
}
