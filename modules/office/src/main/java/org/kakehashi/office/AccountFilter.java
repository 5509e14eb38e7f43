package org.kakehashi.office;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text found anywhere in the post, login name or bureau code; empty for all
 * @param role null for all
 * @param closedToo whether closed accounts are listed as well
 */
public record AccountFilter(String text, @Nullable Role role, boolean closedToo) {}
