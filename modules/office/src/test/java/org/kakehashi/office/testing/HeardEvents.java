package org.kakehashi.office.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An event that remembers what was fired and may hand it to one synchronous observer. */
public class HeardEvents<T> implements Event<T> {
  private final List<T> heard = new CopyOnWriteArrayList<>();
  private final Consumer<T> observer;

  public HeardEvents() {
    this(event -> {});
  }

  public HeardEvents(Consumer<T> observer) {
    this.observer = observer;
  }

  /** What was fired so far, in order. */
  public List<T> heard() {
    return List.copyOf(heard);
  }

  @Override
  public void fire(T event) {
    heard.add(event);
    observer.accept(event);
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<T> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
