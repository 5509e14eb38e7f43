package org.kakehashi.registry;

/**
 * A prefecture.
 *
 * @param code two digits of JIS X 0401, {@code 27}
 * @param name in full, 大阪府
 */
public record Prefecture(String code, String name) {}
