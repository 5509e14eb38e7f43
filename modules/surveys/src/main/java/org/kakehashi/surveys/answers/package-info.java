/** Answer sheets: tried, corrected, taken in at once, and counted. */
@NullMarked
package org.kakehashi.surveys.answers;

import org.jspecify.annotations.NullMarked;
