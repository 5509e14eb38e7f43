/**
 * The year's review (年次報告): a fiscal year read across all modules, and the committee's questions
 * with what the data answer. It owns no figure: each comes from its owner.
 */
module org.kakehashi.review {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.sessions;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.transaction;

  exports org.kakehashi.review;
}
