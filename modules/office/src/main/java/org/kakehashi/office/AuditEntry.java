package org.kakehashi.office;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of the audit chain.
 *
 * @param sequence from 1 without gaps
 * @param actor null for a stranger
 * @param post the acting account's present post, or null
 * @param hash hex SHA-256 over the previous hash and this row
 */
public record AuditEntry(
    long sequence,
    Instant at,
    @Nullable UUID actor,
    @Nullable String post,
    String action,
    String subject,
    String detail,
    String hash) {}
