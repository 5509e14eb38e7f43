package org.kakehashi.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.event.Event;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.office.FirstAnswer;

class CameUpTest {
  private final List<Object> told = new ArrayList<>();

  @Test
  @DisplayName("最初の応答を返した後に一度だけ知らせる")
  void tellsOnceAfterTheFirstAnswer() {
    CameUp listener = new CameUp();
    listener.first = remembering();
    var request = new ServletRequestEvent(never(ServletContext.class), never(ServletRequest.class));

    listener.requestInitialized(request);
    assertEquals(List.of(), told);

    listener.requestDestroyed(request);
    listener.requestDestroyed(request);
    assertEquals(List.of(new FirstAnswer()), told);
  }

  @SuppressWarnings("unchecked") // a proxy knows no type parameters
  private Event<FirstAnswer> remembering() {
    return (Event<FirstAnswer>) proxy(Event.class);
  }

  private <T> T never(Class<T> type) {
    return type.cast(proxy(type));
  }

  private Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          told.add(arguments[0]);
          return null;
        });
  }
}
