/** What the office undertakes (取組). */
@NullMarked
package org.kakehashi.sessions.undertaking;

import org.jspecify.annotations.NullMarked;
