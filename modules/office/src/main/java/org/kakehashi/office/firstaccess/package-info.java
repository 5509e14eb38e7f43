/** How the first people get in. */
@NullMarked
package org.kakehashi.office.firstaccess;

import org.jspecify.annotations.NullMarked;
