/** The product itself, started from what the build left, for tests that need a whole server. */
package org.kakehashi.acceptance.product;
