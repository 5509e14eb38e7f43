/** Reading programmes from files (取込み). */
@NullMarked
package org.kakehashi.sessions.intake;

import org.jspecify.annotations.NullMarked;
