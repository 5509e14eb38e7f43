package org.kakehashi.intake;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kakehashi.intake.MalformedJson.Fault;

/** The one reader of JSON that others wrote: UTF-8, one object, each name once, not too deep. */
public final class StrictJson {
  private static final int LARGEST = 1024 * 1024;
  private static final int LONGEST_NAME = 200;
  private static final int DEEPEST = 20;
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private StrictJson() {}

  /**
   * Reads a file of up to 1 MB.
   *
   * @param fileName as uploaded; used in refusals only
   * @throws UnreadableProgramme naming the place in the file and what is wrong with it
   */
  public static JsonItem read(String fileName, byte[] file) {
    String name = shown(fileName);
    try {
      return new JsonItem(name, "", object(file, LARGEST, DEEPEST));
    } catch (MalformedJson malformed) {
      throw refusal(name, malformed);
    }
  }

  /**
   * Reads a file.
   *
   * @param most how many bytes it may have
   * @param deepest how many levels objects and arrays may stand in one another
   */
  public static JsonObject object(byte[] file, int most, int deepest) throws MalformedJson {
    if (file.length > most) {
      throw new MalformedJson(Fault.TOO_LONG);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return object(text.startsWith("\uFEFF") ? text.substring(1) : text, deepest);
    } catch (CharacterCodingException e) {
      throw new MalformedJson(Fault.NOT_UTF_8);
    }
  }

  /**
   * Reads a text.
   *
   * @param deepest how many levels objects and arrays may stand in one another
   */
  public static JsonObject object(String text, int deepest) throws MalformedJson {
    if (JsonNesting.exceeds(text, deepest)) {
      throw new MalformedJson(Fault.TOO_DEEP);
    }
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      if (reader.readValue() instanceof JsonObject object) {
        requireEnd(text);
        return object;
      }
      throw new MalformedJson(Fault.NO_OBJECT);
    } catch (JsonParsingException e) {
      throw new MalformedJson(
          Fault.NOT_JSON, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    } catch (JsonException
        | UnsupportedOperationException
        | IllegalStateException
        | NumberFormatException e) {
      throw new MalformedJson(Fault.NOT_JSON);
    }
  }

  /** The reader stops after the first value; the parser refuses whatever follows. */
  private static void requireEnd(String text) {
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      while (parser.hasNext()) {
        parser.next();
      }
    }
  }

  private static UnreadableProgramme refusal(String name, MalformedJson malformed) {
    String whole = "全体";
    return switch (malformed.fault()) {
      case TOO_LONG -> new UnreadableProgramme(name, whole, "1MBを超えるファイルは取り込めません。");
      case NOT_UTF_8 ->
          new UnreadableProgramme(name, whole, "文字コードがUTF-8ではありません。UTF-8で保存し直してください。");
      case TOO_DEEP -> new UnreadableProgramme(name, whole, "入れ子が深すぎます。");
      case NO_OBJECT -> new UnreadableProgramme(name, whole, "一つのオブジェクト（{…}）で記入してください。");
      case NOT_JSON ->
          malformed.line() == 0
              ? new UnreadableProgramme(name, whole, "JSONとして読み取れません。")
              : new UnreadableProgramme(
                  name,
                  malformed.line() + "行" + malformed.column() + "列の付近",
                  "JSONとして読み取れません。括弧、引用符、コンマと、同じ項目名の重複がないかを確かめてください。");
    };
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
}
