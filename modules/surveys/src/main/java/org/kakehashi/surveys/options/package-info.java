/** What a cell says of a question's options. */
@NullMarked
package org.kakehashi.surveys.options;

import org.jspecify.annotations.NullMarked;
