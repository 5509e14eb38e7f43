package org.kakehashi.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, compiled with the application; nothing is compiled or loaded from data later. */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

  private Templates() {}

  /** A page as HTML. */
  public static String render(Page page) {
    var output = new StringOutput(16_384);
    ENGINE.render(
        page.template() + ".jte", Map.of("frame", page.frame(), "view", page.view()), output);
    return output.toString();
  }
}
