package org.kakehashi.surveys;

/**
 * An option with its place by count.
 *
 * @param rank from 1; tied options share the rank, and the next one skips
 * @param tied whether another option has the same count
 */
public record RankedOption(int rank, boolean tied, AnswerOption option, long count) {}
