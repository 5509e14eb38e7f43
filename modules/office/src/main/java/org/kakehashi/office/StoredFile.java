package org.kakehashi.office;

import java.util.UUID;

/**
 * A kept file.
 *
 * @param sha256 of its bytes, in hex
 * @param bytes not copied; read only
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on once, never compared
public record StoredFile(UUID id, String name, String mediaType, String sha256, byte[] bytes) {}
