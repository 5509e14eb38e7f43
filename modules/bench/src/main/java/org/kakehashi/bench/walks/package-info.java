/**
 * Walks over a running product that look for what goes wrong, not for how long it takes: rights,
 * odd files, naughty strings, sudden ends. Each ends with 1 and a list where something is wrong.
 */
@NullMarked
package org.kakehashi.bench.walks;

import org.jspecify.annotations.NullMarked;
