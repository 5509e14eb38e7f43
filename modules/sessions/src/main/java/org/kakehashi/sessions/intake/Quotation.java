package org.kakehashi.sessions.intake;

import org.kakehashi.sessions.Citation;

/** A citation and the title of the comparison it is evidence in. */
record Quotation(String comparison, Citation citation) {}
