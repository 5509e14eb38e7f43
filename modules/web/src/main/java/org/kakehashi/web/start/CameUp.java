package org.kakehashi.web.start;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kakehashi.office.FirstAnswer;

/** Tells once that a request has been answered, whoever asked: launcher, proxy or person. */
@WebListener
public class CameUp implements ServletRequestListener {
  @Inject Event<FirstAnswer> first;

  private final AtomicBoolean told = new AtomicBoolean();

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    if (told.compareAndSet(false, true)) {
      first.fire(new FirstAnswer());
    }
  }
}
