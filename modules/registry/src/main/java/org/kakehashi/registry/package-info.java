/** The roster (名簿). */
@NullMarked
package org.kakehashi.registry;

import org.jspecify.annotations.NullMarked;
