/** All formats of a paper at once. */
@NullMarked
package org.kakehashi.reporting.renderer;

import org.jspecify.annotations.NullMarked;
