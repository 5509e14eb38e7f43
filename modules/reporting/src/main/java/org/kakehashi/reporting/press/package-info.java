/** All faces of a paper at once. */
@NullMarked
package org.kakehashi.reporting.press;

import org.jspecify.annotations.NullMarked;
