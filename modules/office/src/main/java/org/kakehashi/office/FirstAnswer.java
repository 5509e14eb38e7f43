package org.kakehashi.office;

/**
 * This node has answered its first request: it has come up, and what would only have held up the
 * start may begin.
 */
public record FirstAnswer() {}
