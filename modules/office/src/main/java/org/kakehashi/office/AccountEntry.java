package org.kakehashi.office;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters about an account.
 *
 * @param post the post (官職), 1 to 100 characters
 * @param bureau the regional bureau's code: needed with {@link Role#BUREAU}, refused otherwise
 */
public record AccountEntry(String post, Role role, @Nullable String bureau) {}
