/** Why what stood firm was corrected (訂正). */
@NullMarked
package org.kakehashi.programme.correction;

import org.jspecify.annotations.NullMarked;
