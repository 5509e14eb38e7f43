package org.kakehashi.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets a request that changes something in once it has arrived, and only so many at a time. A body
 * that is more than its beginning says how long it is. Those that read pass by.
 */
final class WriterAdmission {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private static final String PLACE = WriterAdmission.class.getName();

  private final WritersPlaces places;
  private final Supplier<WebSettings> settings;

  WriterAdmission(WritersPlaces places, Supplier<WebSettings> settings) {
    this.places = places;
    this.settings = settings;
  }

  /** Passes the request on, or refuses it with a time to come again. */
  void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    try (var passing = new Passing(request)) {
      ArrivingBody body;
      try {
        body = passing.begun();
      } catch (TooManyWriters busy) {
        refuse(response, busy);
        return;
      } catch (BodyTooSlow slow) {
        refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT);
        return;
      }
      if (body.boundless()) {
        refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        return;
      }
      request.setAttribute(PLACE, passing);
      chain.doFilter(new Arrived(request, body), response);
    }
  }

  private static void refuse(HttpServletResponse response, TooManyWriters busy) throws IOException {
    response.setHeader("Retry-After", Long.toString(busy.retryAfter().toSeconds()));
    refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  /** Nobody reads what the body still holds. */
  private static void refuse(HttpServletResponse response, int status) throws IOException {
    response.setHeader("Connection", "close");
    response.sendError(status);
  }

  /** Gives the place of a request back that has changed what it will and only waits from here. */
  static void onlyWaits(HttpServletRequest request) {
    if (request.getAttribute(PLACE) instanceof Passing passing) {
      passing.close();
    }
  }

  /** The places that one request has. */
  private final class Passing implements AutoCloseable {
    private final HttpServletRequest request;
    private Runnable arriving = () -> {};
    private Runnable working = () -> {};

    private Passing(HttpServletRequest request) {
      this.request = request;
    }

    private ArrivingBody begun() throws IOException {
      arriving = places.arriving(new ClientAddress(settings.get()).of(request));
      var length = request.getContentLengthLong();
      var body = new ArrivingBody(request.getInputStream(), length, System::nanoTime, this::atWork);
      body.begin();
      return body;
    }

    /** Once, when the body is whole: nobody works while the rest of one is still awaited. */
    private void atWork() {
      arriving.run();
      working = places.working();
    }

    @Override
    public void close() {
      arriving.run();
      working.run();
    }
  }

  /** The request with what was read of its body ahead. */
  private static final class Arrived extends HttpServletRequestWrapper {
    private final ServletInputStream body;

    private Arrived(HttpServletRequest request, ServletInputStream body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return body;
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }
  }
}
