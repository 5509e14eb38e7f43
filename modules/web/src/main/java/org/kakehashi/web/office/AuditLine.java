package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.AuditEntry;
import org.kakehashi.web.page.IdInPath;
import org.kakehashi.web.page.Texts;

/**
 * A row of the audit trail.
 *
 * @param action what happened, in words; its code where none are known
 * @param hash in hex, to be compared with one that was noted elsewhere
 */
public record AuditLine(
    long sequence,
    Instant at,
    String who,
    String action,
    Subject subject,
    String detail,
    String hash) {

  /** Where an administrator sees subjects with a page of their own, by their kind. */
  private static final Map<String, String> PAGES =
      Map.of("account", "/accounts/", "comparison", "/comparisons/", "survey", "/surveys/");

  /**
   * What it happened to.
   *
   * @param kind in words; its code where none are known
   * @param id may be empty
   * @param path its page, or null
   */
  public record Subject(String kind, String id, @Nullable String path) {
    static Subject of(String written) {
      int colon = written.indexOf(':');
      var code = colon < 0 ? written : written.substring(0, colon);
      var id = colon < 0 ? "" : written.substring(colon + 1);
      var page = PAGES.get(code);
      return new Subject(
          Texts.find("audit.subject." + code, List.of()).orElse(code),
          id,
          page != null && id.matches(IdInPath.PATTERN) ? page + id : null);
    }
  }

  static AuditLine of(AuditEntry entry) {
    var post = entry.post();
    return new AuditLine(
        entry.sequence(),
        entry.at(),
        post == null ? text("audit.stranger") : post,
        action(entry.action()),
        Subject.of(entry.subject()),
        entry.detail(),
        entry.hash());
  }

  static String action(String code) {
    return Texts.find("action." + code, List.of()).orElse(code);
  }
}
