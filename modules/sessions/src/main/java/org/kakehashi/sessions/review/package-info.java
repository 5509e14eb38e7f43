/** The year's review (年次報告). */
@NullMarked
package org.kakehashi.sessions.review;

import org.jspecify.annotations.NullMarked;
