package org.kakehashi.office;

/** This node's workers have begun: the schemas are there, and the application answers. */
public record WorkersStarted() {}
