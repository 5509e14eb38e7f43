package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import java.time.Instant;
import java.util.List;
import org.kakehashi.office.AuditEntry;
import org.kakehashi.web.page.Texts;

/**
 * A row of the audit trail.
 *
 * @param action what happened, in words; its code where none are known
 */
public record AuditLine(
    long sequence, Instant at, String who, String action, String subject, String detail) {

  static AuditLine of(AuditEntry entry) {
    var post = entry.post();
    return new AuditLine(
        entry.sequence(),
        entry.at(),
        post == null ? text("audit.stranger") : post,
        action(entry.action()),
        entry.subject(),
        entry.detail());
  }

  static String action(String code) {
    return Texts.find("action." + code, List.of()).orElse(code);
  }
}
