/** Comparisons of formats (開催形式の比較). */
@NullMarked
package org.kakehashi.programme.comparison;

import org.jspecify.annotations.NullMarked;
