/** What the office undertakes (取組). */
@NullMarked
package org.kakehashi.programme.item;

import org.jspecify.annotations.NullMarked;
