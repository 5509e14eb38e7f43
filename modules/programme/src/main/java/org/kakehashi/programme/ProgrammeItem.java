package org.kakehashi.programme;

import java.util.UUID;

/**
 * An item (取組) as kept.
 *
 * @param version handed back when it is changed
 */
public record ProgrammeItem(UUID id, int version, ProgrammeItemEntry entry) {}
