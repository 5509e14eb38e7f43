package org.kakehashi.surveys;

import java.time.Instant;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;

/**
 * A dry run that was opened and has not ended.
 *
 * @param file the answers file's name
 * @param waiting whether its columns have no meaning yet
 * @param expiresAt when it is forgotten
 */
public record OpenDryRun(
    UUID id, FiscalYear year, String file, boolean waiting, Instant expiresAt) {}
