/** Finding and applying how a table that somebody else laid out is read. */
@NullMarked
package org.kakehashi.intake.mapping;

import org.jspecify.annotations.NullMarked;
