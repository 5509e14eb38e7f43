/** The screens of the years' reviews (年次報告), and the restoring of what was removed of a year. */
@NullMarked
package org.kakehashi.web.review;

import org.jspecify.annotations.NullMarked;
