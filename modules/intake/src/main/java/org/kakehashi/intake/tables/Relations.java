package org.kakehashi.intake.tables;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which other parts a part of a workbook's archive names, by their ids and types. */
final class Relations {
  /** Of the archive itself. */
  static final String ROOT = "";

  private final Map<String, Relation> byId = new HashMap<>();

  /** A part and what it is to the one that names it. */
  record Relation(String type, String part) {
    /** Types are addresses of two standards; they end alike. */
    boolean is(String ending) {
      return type.endsWith("/" + ending);
    }
  }

  private Relations() {}

  /** What a part names; nothing when it has no list. */
  static Relations of(WorkbookArchive archive, String part) {
    Relations relations = new Relations();
    String list = folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    if (!archive.has(list)) {
      return relations;
    }
    PartXml xml = new PartXml(new ByteArrayInputStream(archive.small(list)));
    while (xml.next()) {
      if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
        relations.byId.put(
            xml.required("Id"),
            new Relation(xml.required("Type"), resolved(folder(part), xml.required("Target"))));
      }
    }
    return relations;
  }

  @Nullable Relation get(String id) {
    return byId.get(id);
  }

  /** The part of that type, if one is named. */
  Optional<String> part(String ending) {
    return byId.values().stream()
        .filter(relation -> relation.is(ending))
        .map(Relation::part)
        .sorted()
        .findFirst();
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** A name relative to a folder, with its steps up taken and its escaped characters read. */
  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    String joined = String.join("/", steps);
    try {
      return URLDecoder.decode(joined.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return joined;
    }
  }
}
