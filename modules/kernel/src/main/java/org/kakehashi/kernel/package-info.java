/** Shared vocabulary. */
@NullMarked
package org.kakehashi.kernel;

import org.jspecify.annotations.NullMarked;
