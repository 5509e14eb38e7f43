/** All formats of a paper at once. */
@NullMarked
package org.kakehashi.reporting.rendering;

import org.jspecify.annotations.NullMarked;
