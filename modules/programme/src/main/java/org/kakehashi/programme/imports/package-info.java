/** Taking comparisons and the programme's entries in from files (取込み). */
@NullMarked
package org.kakehashi.programme.imports;

import org.jspecify.annotations.NullMarked;
