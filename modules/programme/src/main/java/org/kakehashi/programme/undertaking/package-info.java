/** What the office undertakes (取組). */
@NullMarked
package org.kakehashi.programme.undertaking;

import org.jspecify.annotations.NullMarked;
