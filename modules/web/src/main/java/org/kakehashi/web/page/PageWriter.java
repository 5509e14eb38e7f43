package org.kakehashi.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Renders a {@link Page} as a whole before its first byte leaves, so that errors get their page.
 */
@Provider
@ApplicationScoped
public class PageWriter implements MessageBodyWriter<Page> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Page.class;
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    byte[] html = Templates.render(page).getBytes(StandardCharsets.UTF_8);
    headers.putSingle(HttpHeaders.CONTENT_TYPE, Page.HTML);
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, html.length);
    out.write(html);
  }
}
