package org.kakehashi.web.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.AuditVerdict;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Pager;

/**
 * The audit trail.
 *
 * @param head where the chain ends now, to be noted elsewhere
 * @param verdict what recomputing the chain found, when it was just asked for
 */
public record AuditView(
    FormEntry filter,
    List<Option> actions,
    List<AuditLine> lines,
    Pager pager,
    String head,
    @Nullable AuditVerdict verdict) {
  public AuditView {
    actions = List.copyOf(actions);
    lines = List.copyOf(lines);
  }
}
