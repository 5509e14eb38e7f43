package org.kakehashi.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be traceable happened. Fired in the transaction it belongs to; the office
 * module writes it to the chain.
 *
 * @param actor what is recorded of who acted ({@link Identity#recorded}), null for a stranger at
 *     the sign-in page
 * @param action what happened, a code such as {@code survey.imported}
 * @param subject what it happened to, a code and id such as {@code survey:42}
 * @param detail ids and counts only, never names or answers; may be empty
 */
public record AuditEvent(@Nullable UUID actor, String action, String subject, String detail) {}
