/**
 * What each official document says, in which order. Figures come from the module that owns them and
 * are only placed here.
 */
@NullMarked
package org.kakehashi.reporting.compose;

import org.jspecify.annotations.NullMarked;
