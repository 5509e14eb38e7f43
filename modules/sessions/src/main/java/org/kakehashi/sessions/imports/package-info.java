/** Taking a year's programme in from a file (取込み). */
@NullMarked
package org.kakehashi.sessions.imports;

import org.jspecify.annotations.NullMarked;
