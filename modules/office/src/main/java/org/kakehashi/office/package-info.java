/** What every office task stands on (事務). */
@NullMarked
package org.kakehashi.office;

import org.jspecify.annotations.NullMarked;
