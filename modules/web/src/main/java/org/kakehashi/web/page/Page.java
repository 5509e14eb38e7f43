package org.kakehashi.web.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * A page to be rendered: what a resource method returns.
 *
 * @param template its file under {@code src/main/jte}, with parameters {@code frame} and {@code
 *     view}
 * @param view what the template shows; a record of the same type as its parameter
 */
public record Page(String template, PageFrame frame, Object view) {

  /** The media type of all pages. */
  public static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  /** The page with a status other than 200. */
  public Response withStatus(int status) {
    return Response.status(status).type(HTML).entity(this).build();
  }
}
