package org.kakehashi.programme;

import java.util.UUID;

/**
 * An undertaking (取組) as kept.
 *
 * @param version handed back when it is changed
 */
public record Undertaking(UUID id, int version, UndertakingEntry entry) {}
