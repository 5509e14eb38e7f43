/** What can be said of a text without knowing what it is about. */
@NullMarked
package org.kakehashi.surveys.texts;

import org.jspecify.annotations.NullMarked;
