/**
 * How this module keeps rows: who may change them, in which version, and what the audit is told.
 */
@NullMarked
package org.kakehashi.sessions.keeping;

import org.jspecify.annotations.NullMarked;
