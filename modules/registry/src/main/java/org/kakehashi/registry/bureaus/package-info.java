/** The regional bureaus' master (地方局). */
@NullMarked
package org.kakehashi.registry.bureaus;

import org.jspecify.annotations.NullMarked;
