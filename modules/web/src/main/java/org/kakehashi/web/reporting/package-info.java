/** The screens of official documents (帳票): asking for them, their editions, handing them out. */
@NullMarked
package org.kakehashi.web.reporting;

import org.jspecify.annotations.NullMarked;
