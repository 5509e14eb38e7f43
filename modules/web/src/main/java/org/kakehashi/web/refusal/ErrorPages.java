package org.kakehashi.web.refusal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kakehashi.office.DatabaseIsBusy;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Templates;
import org.kakehashi.web.page.Texts;

/**
 * Pages for errors that the server itself raises, outside JAX-RS. A servlet of its own: error
 * dispatches keep the request's method, and must work when nothing else does.
 */
@WebServlet("/errors/*")
public class ErrorPages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var error = ErrorView.of(status(request));
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
      var busy = DatabaseIsBusy.behind(cause);
      if (busy.isPresent()) {
        error = ErrorView.of(RefusalStatus.of(busy.get())).saying(Texts.text(busy.get()));
        response.setHeader("Retry-After", Long.toString(busy.get().retryAfter().toSeconds()));
      } else {
        error = error.withId(Unexpected.logged(cause));
      }
    }
    response.setStatus(error.status());
    var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    boolean program = asked instanceof String path && path.startsWith("/api/");
    response.setContentType(program ? Problem.MEDIA_TYPE : Page.HTML);
    var body = program ? Problem.of(error, null) : Templates.render(page(error));
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Page page(ErrorView error) {
    var frame = new PageFrame(error.heading(), null, List.of(), null, "", List.of());
    return new Page("shell/error", frame, error);
  }

  private static int status(HttpServletRequest request) {
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    return error
            && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : HttpServletResponse.SC_NOT_FOUND;
  }
}
