package org.kakehashi.programme;

import java.util.UUID;

/**
 * A decision as kept.
 *
 * @param version handed back when it is changed
 */
public record Decision(UUID id, int version, DecisionEntry entry) {}
