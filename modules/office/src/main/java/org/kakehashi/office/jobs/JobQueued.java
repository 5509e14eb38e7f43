package org.kakehashi.office.jobs;

/** A job was put into the queue. */
record JobQueued() {}
