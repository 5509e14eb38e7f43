package org.kakehashi.programme;

/**
 * A part of a comparison that is still to be written.
 *
 * @param criterion the row
 * @param option the format
 * @param what 記号 or 理由
 */
public record MissingPart(String criterion, String option, String what) {}
