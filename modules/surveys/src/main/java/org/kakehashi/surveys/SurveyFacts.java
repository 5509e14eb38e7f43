package org.kakehashi.surveys;

import org.jspecify.annotations.Nullable;

/**
 * What a person adds about how a survey was held. Null: not stated.
 *
 * @param period as to be printed, at most 100 characters
 * @param sent not negative, and not below the accepted answer sheets
 * @param method as to be printed, at most 100 characters
 */
public record SurveyFacts(
    @Nullable String period, @Nullable Integer sent, @Nullable String method) {}
