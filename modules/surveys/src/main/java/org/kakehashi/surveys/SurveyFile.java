package org.kakehashi.surveys;

/**
 * A file handed over, or to be handed out.
 *
 * @param name with its ending
 * @param bytes not copied; read only
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on once, never compared
public record SurveyFile(String name, byte[] bytes) {}
