package org.kakehashi.reporting;

/**
 * A file to hand out.
 *
 * @param name e.g. {@code survey-tally.pdf}
 * @param bytes not copied; read only
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on once, never compared
public record PaperFile(String name, String mediaType, byte[] bytes) {}
