/** Decisions with their reasons (決定の記録). */
@NullMarked
package org.kakehashi.sessions.decision;

import org.jspecify.annotations.NullMarked;
