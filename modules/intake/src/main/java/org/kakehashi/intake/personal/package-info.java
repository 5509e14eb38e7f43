/** Finding personal data in free texts (個人情報の検出). */
@NullMarked
package org.kakehashi.intake.personal;

import org.jspecify.annotations.NullMarked;
