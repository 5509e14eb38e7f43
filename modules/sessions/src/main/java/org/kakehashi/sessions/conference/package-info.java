/** Events by bureau (事例検討会). */
@NullMarked
package org.kakehashi.sessions.conference;

import org.jspecify.annotations.NullMarked;
