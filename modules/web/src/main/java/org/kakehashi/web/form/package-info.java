/** How every form of the product goes: read, written, or brought back with what is wrong. */
@NullMarked
package org.kakehashi.web.form;

import org.jspecify.annotations.NullMarked;
