/** How the first people get in. */
@NullMarked
package org.kakehashi.office.firststeps;

import org.jspecify.annotations.NullMarked;
