package org.kakehashi.bench.walks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Role;

/**
 * What somebody must hold to be let in at a route: stated here once more, independently of the
 * resources, so that a forgotten question is noticed. Which role holds what is office's table.
 */
final class RequiredRight {
  /**
   * Verb, address, right and area; the first that fits counts. A star stands for any verb or any
   * rest of an address; {@code SIGNED_IN} asks for nothing more than an account; {@code ISSUED} is
   * said of papers, whose drafts only those see who have a part in them.
   */
  private static final String TABLE =
      """
      *    /accounts*                              ADMINISTER ACCOUNTS
      *    /audit*                                 ADMINISTER AUDIT
      *    /surveys/import*                        IMPORT SURVEYS
      GET  /surveys/{id}/personal*                 SEE PERSONAL_DATA
      POST /surveys/{id}/personal*                 EDIT PERSONAL_DATA
      GET  /surveys/{id}/questions/{code}/answers  SEE PERSONAL_DATA
      GET  /surveys/{id}/questions/*               EDIT SURVEYS
      GET  /surveys/{id}/findings/*                EDIT SURVEYS
      GET  /surveys/{id}/facts                     EDIT SURVEYS
      GET  /surveys/{id}/texts/{place}             EDIT SURVEYS
      GET  /surveys/{id}/receipt                   IMPORT SURVEYS
      GET  /surveys*                               SEE SURVEYS
      POST /surveys*                               EDIT SURVEYS
      *    /comparisons/import*                    IMPORT PROGRAMME
      GET  /comparisons                            SEE PROGRAMME
      GET  /comparisons/{id}                       SEE PROGRAMME
      *    /comparisons*                           EDIT PROGRAMME
      *    /reviews/import*                        IMPORT PROGRAMME
      GET  /reviews                                SEE PROGRAMME
      GET  /reviews/{year}                         SEE PROGRAMME
      *    /reviews/{year}/conferences*            EDIT EVENTS
      *    /reviews/{year}/removed/conference/*    EDIT EVENTS
      *    /reviews*                               EDIT PROGRAMME
      *    /papers/new                             EDIT PAPERS
      *    /papers/{id}/approval                   APPROVE PAPERS
      *    /papers/{id}/issue                      ISSUE PAPERS
      *    /papers/{id}/retry                      EDIT PAPERS
      GET  /papers/{id}/files/*                    DOWNLOAD PAPERS ISSUED
      GET  /papers/{id}                            SEE PAPERS ISSUED
      GET  /papers                                 SEE PAPERS
      GET  /api/v1/surveys/{id}/personal-texts*    SEE PERSONAL_DATA
      POST /api/v1/surveys/{id}/personal-texts*    EDIT PERSONAL_DATA
      GET  /api/v1/surveys/{id}/receipt*           IMPORT SURVEYS
      GET  /api/v1/surveys*                        SEE SURVEYS
      POST /api/v1/surveys                         IMPORT SURVEYS
      *    /api/v1/answer-sheets*                  IMPORT SURVEYS
      GET  /api/v1/comparisons*                    SEE PROGRAMME
      POST /api/v1/comparisons                     IMPORT PROGRAMME
      POST /api/v1/programmes                      IMPORT PROGRAMME
      GET  /api/v1/reviews/*                       SEE PROGRAMME
      POST /api/v1/papers                          EDIT PAPERS
      GET  /api/v1/papers/{id}/files/*             DOWNLOAD PAPERS ISSUED
      GET  /api/v1/papers/{id}                     SEE PAPERS ISSUED
      GET  /api/v1/papers                          SEE PAPERS
      GET  /api/v1/openapi.yaml                    SIGNED_IN
      *    /settings*                              SIGNED_IN
      GET  /roles                                  SIGNED_IN
      GET  /                                       SIGNED_IN
      """;

  private static final List<RequiredRight> ALL =
      TABLE.lines().map(line -> new RequiredRight(line.strip().split(" +"))).toList();

  private final String verb;
  private final Pattern path;
  private final Optional<Permission> permission;
  private final Optional<Area> area;
  private final boolean issued;

  private RequiredRight(String... words) {
    verb = words[0];
    path = Pattern.compile("\\Q" + words[1].replace("*", "\\E.*\\Q") + "\\E");
    boolean signedIn = words.length == 3;
    permission = signedIn ? Optional.empty() : Optional.of(Permission.valueOf(words[2]));
    area = signedIn ? Optional.empty() : Optional.of(Area.valueOf(words[3]));
    issued = words.length > 4;
  }

  /** What a route asks for; nothing for one that nobody has thought about. */
  static Optional<RequiredRight> of(Route route) {
    return ALL.stream().filter(right -> right.isAskedBy(route)).findFirst();
  }

  private boolean isAskedBy(Route route) {
    return Set.of("*", route.verb()).contains(verb) && path.matcher(route.path()).matches();
  }

  /** Whether a role holds it somewhere; a bureau's own records are told apart by no route. */
  boolean isHeldBy(Role role) {
    return area.flatMap(where -> permission.map(what -> role.verbs(where).contains(what)))
        .orElse(true);
  }

  /** Whether a holder may be refused all the same. */
  boolean isNotAll() {
    return issued;
  }

  @Override
  public String toString() {
    return area.flatMap(where -> permission.map(what -> where.label() + "の" + what.label()))
        .orElse("サインイン");
  }
}
