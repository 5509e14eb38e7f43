package org.kakehashi.bench.walks;

/** A name and a value that a form sends. */
record Field(String name, String value) {}
