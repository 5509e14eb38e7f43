/** Training and case conferences (研修・事例検討会). */
@NullMarked
package org.kakehashi.sessions;

import org.jspecify.annotations.NullMarked;
