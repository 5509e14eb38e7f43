package org.kakehashi.office.accounts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.AccountEntry;
import org.kakehashi.office.Role;

/** The post that holds an account, and what it may do there. */
@Embeddable
class PostColumns {
  private String post;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String bureau;

  protected PostColumns() {}

  PostColumns(AccountEntry entry) {
    this.post = entry.post();
    this.role = entry.role();
    this.bureau = entry.bureau();
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
