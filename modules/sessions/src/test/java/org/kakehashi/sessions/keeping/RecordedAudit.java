package org.kakehashi.sessions.keeping;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.kakehashi.kernel.AuditEvent;

/** Takes down what the audit would be told, without a container. */
public final class RecordedAudit implements Event<AuditEvent> {
  private final List<AuditEvent> told = new ArrayList<>();

  public List<AuditEvent> told() {
    return List.copyOf(told);
  }

  @Override
  public void fire(AuditEvent event) {
    told.add(event);
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
