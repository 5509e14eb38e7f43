package org.kakehashi.office;

import static org.kakehashi.kernel.Permission.ADMINISTER;
import static org.kakehashi.kernel.Permission.APPROVE;
import static org.kakehashi.kernel.Permission.DOWNLOAD;
import static org.kakehashi.kernel.Permission.EDIT;
import static org.kakehashi.kernel.Permission.IMPORT;
import static org.kakehashi.kernel.Permission.ISSUE;
import static org.kakehashi.kernel.Permission.SEE;

import java.util.Set;
import org.kakehashi.kernel.Permission;

/** What a post does in the office; the one table of which role may do what (権限表). */
public enum Role {
  SECRETARIAT("事務局", Set.of(SEE, IMPORT, EDIT, APPROVE, ISSUE, DOWNLOAD)),
  BUREAU("地方局", Set.of(SEE, EDIT, DOWNLOAD)),
  ADMINISTRATOR("管理者", Set.of(SEE, ADMINISTER)),
  READER("閲覧", Set.of(SEE, DOWNLOAD));

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<Permission> permissions;

  Role(String label, Set<Permission> permissions) {
    this.label = label;
    this.permissions = permissions;
  }

  /** The word that screens print. */
  public String label() {
    return label;
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
