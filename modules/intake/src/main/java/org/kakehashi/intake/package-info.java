/** Reading files that others made (取込み). */
@NullMarked
package org.kakehashi.intake;

import org.jspecify.annotations.NullMarked;
