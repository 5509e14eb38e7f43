/** The launcher: one program that an administrator starts and stops. */
@NullMarked
package org.kakehashi.launcher;

import org.jspecify.annotations.NullMarked;
