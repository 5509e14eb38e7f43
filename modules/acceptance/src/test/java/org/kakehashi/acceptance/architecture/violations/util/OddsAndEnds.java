package org.kakehashi.acceptance.architecture.violations.util;

/** Stands in a room it should not. */
class OddsAndEnds {}
