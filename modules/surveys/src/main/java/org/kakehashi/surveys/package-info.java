/** Surveys (調査). */
@NullMarked
package org.kakehashi.surveys;

import org.jspecify.annotations.NullMarked;
