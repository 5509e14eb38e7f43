package org.kakehashi.web.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.kakehashi.web.access.OpenToStrangers;
import org.kakehashi.web.access.TrustedNetwork;

/** Tells the launcher and the proxy whether this node can serve; to anybody else it isn't there. */
@Path("/healthz")
@ApplicationScoped
@OpenToStrangers
public class HealthResource {
  private static final int SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/kakehashi")
  DataSource database;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ExecutorService threads;

  /** One look at a time: while one waits for a connection, the others wait for its answer. */
  private final AtomicReference<Future<Boolean>> look = new AtomicReference<>();

  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public Response health(@Context HttpServletRequest request) {
    if (!TrustedNetwork.holds(request)) {
      throw new NotFoundException();
    }
    return answersInTime()
        ? Response.ok("ok\n").build()
        : Response.status(Response.Status.SERVICE_UNAVAILABLE).entity("database\n").build();
  }

  /** The limit covers the waiting for a connection, where all are lent. */
  private boolean answersInTime() {
    var now = look.updateAndGet(last -> last == null || last.isDone() ? looking() : last);
    try {
      return now.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException | CancellationException tooLate) {
      return false;
    }
  }

  private Future<Boolean> looking() {
    return threads.submit(this::answers);
  }

  private boolean answers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException unreachable) {
      return false;
    }
  }
}
