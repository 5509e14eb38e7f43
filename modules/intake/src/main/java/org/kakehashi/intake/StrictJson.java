package org.kakehashi.intake;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads an uploaded file as one JSON object, strictly: UTF-8, up to 1 MB, each name once. */
public final class StrictJson {
  private static final int LARGEST = 1024 * 1024;
  private static final int LONGEST_NAME = 200;
  private static final int DEEPEST = 20;

  private StrictJson() {}

  public static JsonItem read(String fileName, byte[] file) {
    String name = shown(fileName);
    if (file.length > LARGEST) {
      throw new UnreadableProgramme(name, "全体", "1MBを超えるファイルは取り込めません。");
    }
    String text = decoded(name, file);
    if (JsonNesting.exceeds(text, DEEPEST)) {
      throw new UnreadableProgramme(name, "全体", "入れ子が深すぎます。");
    }
    try (JsonReader reader =
        Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE))
            .createReader(new StringReader(text))) {
      JsonValue value = reader.readValue();
      if (value instanceof JsonObject object) {
        return new JsonItem(name, "", object);
      }
      throw new UnreadableProgramme(name, "全体", "一つのオブジェクト（{…}）で記入してください。");
    } catch (JsonParsingException e) {
      throw new UnreadableProgramme(
          name,
          e.getLocation().getLineNumber() + "行" + e.getLocation().getColumnNumber() + "列の付近",
          "JSONとして読み取れません。括弧、引用符、コンマと、同じ項目名の重複がないかを確かめてください。");
    } catch (JsonException e) {
      throw new UnreadableProgramme(name, "全体", "JSONとして読み取れません。");
    }
  }

  /** A file's name without directories or control characters. */
  public static String shown(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String plain =
        last.codePoints()
            .filter(c -> !Character.isISOControl(c))
            .limit(LONGEST_NAME)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return plain.isBlank() ? "（名称なし）" : plain;
  }

  private static String decoded(String name, byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableProgramme(name, "全体", "文字コードがUTF-8ではありません。UTF-8で保存し直してください。");
    }
  }
}
