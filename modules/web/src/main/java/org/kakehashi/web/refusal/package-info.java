/** The one translator from refusals and errors to sentences. */
@NullMarked
package org.kakehashi.web.refusal;

import org.jspecify.annotations.NullMarked;
