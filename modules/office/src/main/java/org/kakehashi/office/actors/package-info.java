/** Who acts, as the office makes them; no other module can reach this. */
@NullMarked
package org.kakehashi.office.actors;

import org.jspecify.annotations.NullMarked;
