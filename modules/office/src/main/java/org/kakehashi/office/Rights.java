package org.kakehashi.office;

import static org.kakehashi.kernel.Permission.ADMINISTER;
import static org.kakehashi.kernel.Permission.APPROVE;
import static org.kakehashi.kernel.Permission.DOWNLOAD;
import static org.kakehashi.kernel.Permission.EDIT;
import static org.kakehashi.kernel.Permission.IMPORT;
import static org.kakehashi.kernel.Permission.ISSUE;
import static org.kakehashi.kernel.Permission.SEE;

import java.util.Set;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;

/**
 * The one table of which role may do what where (権限表). What a regional bureau edits is its own only
 * ({@link Secretariat}).
 */
final class Rights {
  private static final Set<Permission> PUBLISHES =
      Set.of(SEE, IMPORT, EDIT, APPROVE, ISSUE, DOWNLOAD);
  private static final Set<Permission> KEEPS = Set.of(SEE, IMPORT, EDIT, DOWNLOAD);
  private static final Set<Permission> KEEPS_OWN = Set.of(SEE, EDIT, DOWNLOAD);
  private static final Set<Permission> TAKES = Set.of(SEE, DOWNLOAD);
  private static final Set<Permission> SEES = Set.of(SEE);
  private static final Set<Permission> ADMINISTERS = Set.of(SEE, ADMINISTER);
  private static final Set<Permission> NOTHING = Set.of();

  private Rights() {}

  static Set<Permission> of(Role role, Area area) {
    return row(area).of(role);
  }

  private static Row row(Area area) {
    return switch (area) {
      // secretariat, bureau, administrator, reader
      case ROSTER -> new Row(PUBLISHES, SEES, NOTHING, NOTHING);
      case PERSONAL_DATA -> new Row(KEEPS, NOTHING, NOTHING, NOTHING);
      case CORRESPONDENCE -> new Row(PUBLISHES, KEEPS_OWN, NOTHING, NOTHING);
      case SURVEYS, PROGRAMME -> new Row(KEEPS, TAKES, SEES, TAKES);
      case EVENTS -> new Row(KEEPS, KEEPS_OWN, SEES, TAKES);
      case CASES -> new Row(PUBLISHES, TAKES, NOTHING, NOTHING);
      case PUBLICITY, COMMITTEE -> new Row(PUBLISHES, TAKES, NOTHING, TAKES);
      case PAPERS -> new Row(PUBLISHES, TAKES, SEES, TAKES);
      case ACCOUNTS, AUDIT -> new Row(NOTHING, NOTHING, ADMINISTERS, NOTHING);
    };
  }

  private record Row(
      Set<Permission> secretariat,
      Set<Permission> bureau,
      Set<Permission> administrator,
      Set<Permission> reader) {
    Set<Permission> of(Role role) {
      return switch (role) {
        case SECRETARIAT -> secretariat;
        case BUREAU -> bureau;
        case ADMINISTRATOR -> administrator;
        case READER -> reader;
      };
    }
  }
}
