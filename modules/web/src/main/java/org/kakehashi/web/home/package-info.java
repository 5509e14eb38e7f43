/** The home page and the panels it is composed of. */
@NullMarked
package org.kakehashi.web.home;

import org.jspecify.annotations.NullMarked;
