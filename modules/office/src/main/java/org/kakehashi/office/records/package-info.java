/** How records are kept: who may change them, in which version, and what the audit is told. */
@NullMarked
package org.kakehashi.office.records;

import org.jspecify.annotations.NullMarked;
