package org.kakehashi.office;

import java.time.Instant;

/**
 * That a record was put right (訂正).
 *
 * @param reason why it was wrong
 * @param by the post that corrected it
 */
public record Correction(String reason, String by, Instant at) {}
