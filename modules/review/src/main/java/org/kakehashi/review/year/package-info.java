/** The year's review (年次報告). */
@NullMarked
package org.kakehashi.review.year;

import org.jspecify.annotations.NullMarked;
