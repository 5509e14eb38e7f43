package org.kakehashi.office.jobs;

/** A worker was away so long that its job was taken up by another; its own work rolls back. */
final class LeaseLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LeaseLost(String claim) {
    super("claim " + claim + " no longer holds");
  }
}
