/**
 * Vocabulary that three or more modules share: fiscal years (年度), wareki (和暦), actors and their
 * rights, refusals and the audit event. It does no I/O, knows no container, and refuses anything
 * that one module could keep to itself.
 */
module org.kakehashi.kernel {
  requires static transitive org.jspecify;

  exports org.kakehashi.kernel;
}
