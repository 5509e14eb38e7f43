/**
 * Databases of earlier versions, brought to this one: nothing of theirs is lost, and an office that
 * comes from an earlier version has the same tables as a new one.
 */
package org.kakehashi.acceptance.upgrade;
