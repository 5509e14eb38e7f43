package org.kakehashi.office.records;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells the persistence provider that embedded parts are no entities. It knows that of parts read
 * one owner at a time; parts read in batches it registers as if they had an identity, and fails on
 * them at the commit. The way round used to be a read-only query, which the provider sends over
 * another connection than the transaction's.
 *
 * <p>Every {@code persistence.xml} names it.
 */
public final class UnmanagedElements extends SessionEventAdapter {
  @Override
  public void preExecuteQuery(SessionEvent event) {
    DatabaseQuery query = event.getQuery();
    if (query.isReadAllQuery()
        && query.getDescriptor() != null
        && query.getDescriptor().isAggregateCollectionDescriptor()) {
      query.dontMaintainCache();
    }
  }
}
