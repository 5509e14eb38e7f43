package org.kakehashi.sessions;

import java.time.Instant;

/**
 * An event that was removed and can be restored.
 *
 * @param by the post that removed it
 */
public record RemovedConference(Conference conference, String by, Instant at) {}
