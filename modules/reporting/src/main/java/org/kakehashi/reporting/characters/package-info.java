/** What has to be done to characters before they are printed or written. */
@NullMarked
package org.kakehashi.reporting.characters;

import org.jspecify.annotations.NullMarked;
