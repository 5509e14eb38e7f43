/** Decisions with their reasons (決定の記録). */
@NullMarked
package org.kakehashi.programme.decision;

import org.jspecify.annotations.NullMarked;
