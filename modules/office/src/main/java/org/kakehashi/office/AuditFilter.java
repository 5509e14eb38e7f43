package org.kakehashi.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which audit entries to list.
 *
 * @param actor null for everybody
 * @param action the action's code or its beginning, e.g. {@code survey.}; empty for all
 * @param from first day, in Asia/Tokyo, or null
 * @param to last day, in Asia/Tokyo, or null
 */
public record AuditFilter(
    @Nullable UUID actor, String action, @Nullable LocalDate from, @Nullable LocalDate to) {}
