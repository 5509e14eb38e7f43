/** Screens, REST, sign-in and start-up (画面). */
@NullMarked
package org.kakehashi.web;

import org.jspecify.annotations.NullMarked;
