/** Texts that may hold personal data, and what persons decided about them. */
@NullMarked
package org.kakehashi.surveys.personal;

import org.jspecify.annotations.NullMarked;
