/** The application's one clock. */
@NullMarked
package org.kakehashi.office.clock;

import org.jspecify.annotations.NullMarked;
