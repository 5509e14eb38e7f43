/** The government's rules on machine readability, checked against the bytes that go out. */
@NullMarked
package org.kakehashi.reporting.readability;

import org.jspecify.annotations.NullMarked;
