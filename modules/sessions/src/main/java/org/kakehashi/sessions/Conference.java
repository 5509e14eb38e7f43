package org.kakehashi.sessions;

import java.util.UUID;

/**
 * An event by bureau as kept.
 *
 * @param version handed back when it is changed
 */
public record Conference(UUID id, int version, ConferenceEntry entry) {}
