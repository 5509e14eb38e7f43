package org.kakehashi.programme;

import java.util.UUID;

/**
 * An open issue as kept.
 *
 * @param version handed back when it is changed
 */
public record OpenIssue(UUID id, int version, OpenIssueEntry entry) {}
