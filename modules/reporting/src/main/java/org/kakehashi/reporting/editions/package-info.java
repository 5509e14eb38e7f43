/** The life of an edition: asked for, made, approved, issued, handed out. */
@NullMarked
package org.kakehashi.reporting.editions;

import org.jspecify.annotations.NullMarked;
