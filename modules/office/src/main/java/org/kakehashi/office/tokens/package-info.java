/** Access tokens for programs. */
@NullMarked
package org.kakehashi.office.tokens;

import org.jspecify.annotations.NullMarked;
