/** Papers as editable Word documents. */
@NullMarked
package org.kakehashi.reporting.word;

import org.jspecify.annotations.NullMarked;
