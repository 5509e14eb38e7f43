package org.kakehashi.surveys;

import org.jspecify.annotations.Nullable;

/**
 * How often an option was chosen, and what share of the table's base that is.
 *
 * @param share null only when the base is 0: nobody was asked, so there is no share
 */
public record OptionShare(AnswerOption option, long count, @Nullable Share share) {}
