/** The year's review (年次報告). */
@NullMarked
package org.kakehashi.review;

import org.jspecify.annotations.NullMarked;
