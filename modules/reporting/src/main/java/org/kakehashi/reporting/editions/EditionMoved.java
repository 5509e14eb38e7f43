package org.kakehashi.reporting.editions;

/** An edition has come further in its making. */
record EditionMoved() {}
