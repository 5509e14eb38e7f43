package org.kakehashi.surveys.book;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.kakehashi.kernel.AuditEvent;

/** Keeps the audit events fired, in place of the container's event bus. */
public final class RecordedAudit implements Event<AuditEvent> {
  private final List<AuditEvent> events = new ArrayList<>();

  /** What was fired, in order. */
  public List<String> actions() {
    return events.stream().map(AuditEvent::action).toList();
  }

  /** The events themselves, in order. */
  public List<AuditEvent> events() {
    return events;
  }

  @Override
  public void fire(AuditEvent event) {
    events.add(event);
  }

  @Override
  public <U extends AuditEvent> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends AuditEvent> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<AuditEvent> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends AuditEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends AuditEvent> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
