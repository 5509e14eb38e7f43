/** Why records were corrected (訂正). */
@NullMarked
package org.kakehashi.office.corrections;

import org.jspecify.annotations.NullMarked;
