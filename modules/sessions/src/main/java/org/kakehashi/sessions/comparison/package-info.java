/** Comparisons of formats (開催形式の比較). */
@NullMarked
package org.kakehashi.sessions.comparison;

import org.jspecify.annotations.NullMarked;
