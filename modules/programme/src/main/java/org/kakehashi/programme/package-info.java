/** The programme of a fiscal year (事業). */
@NullMarked
package org.kakehashi.programme;

import org.jspecify.annotations.NullMarked;
