package org.kakehashi.reporting.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.reporting.characters.ComposedText;

/**
 * Text in the character set of older Windows spreadsheets. A character it can't hold is written as
 * its look-alike where the two are one sign under two numbers (〜 and ～), otherwise as 〓, and listed
 * either way; one that can't be seen is left out.
 *
 * @param bytes not copied; read only
 * @param unencodable each such character once, as 「𠮷（U+20BB7）」, in order of appearance
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on once, never compared
public record Windows31j(byte[] bytes, List<String> unencodable) {
  private static final Charset CHARSET = Charset.forName("windows-31j");
  private static final String GETA = "〓";

  /**
   * One sign under two numbers, the one that windows-31j lacks and the one it has, in turn: signs
   * whose numbers differ between JIS and Windows, dashes, quotation marks and points that programs
   * for other languages write for them, and the kanji that JIS once counted as one (包摂).
   */
  static final Map<Integer, Integer> TWINS =
      twins(
          "\u00A5￥\u203E￣\u00AF￣\u00A2￠\u00A3￡\u00AC￢\u00A6￤\u2014―\u2016∥\u2212－\u301C～"
              + "\u223C～\u02DC～\u2053～\u2011‐\u2043‐\u2012－\u2013－\uFE63－\u2215／\u2044／\u2236："
              + "\u00AB≪\u00BB≫\u00B7・\u2022・\u2027・\u22C5・\u2219・\u22EF…\u00B5μ\u2126Ω\u00C5\u212B"
              + "\u2206Δ\u00BA°\u02DA°\u201F“\u201B‘\u2E3A―"
              + "俱倶剝剥吞呑啞唖噓嘘嚙噛囊嚢塡填姸妍屛屏搔掻摑掴潑溌瀆涜焰焔瘦痩簞箪禱祷繡繍繫繋萊莱"
              + "蔣蒋蟬蝉蠟蝋軀躯醬醤醱醗頰頬顚顛驒騨鷗鴎鹼鹸麴麹俠侠攢攅屢屡幷并\uD842\uDF9F叱");

  private static Map<Integer, Integer> twins(String pairs) {
    int[] signs = pairs.codePoints().toArray();
    Map<Integer, Integer> twins = new HashMap<>();
    for (int i = 0; i < signs.length; i += 2) {
      twins.put(signs[i], signs[i + 1]);
    }
    return Map.copyOf(twins);
  }

  static Windows31j of(String text) {
    Set<String> missing = new LinkedHashSet<>();
    Map<Integer, Boolean> held = new HashMap<>();
    StringBuilder writable = new StringBuilder(text.length());
    ComposedText.of(text)
        .codePoints()
        .forEach(
            point -> {
              String one = Character.toString(point);
              if (held.computeIfAbsent(point, any -> holds(one))) {
                writable.append(one);
              } else {
                missing.add(one + "（U+" + String.format("%04X", point) + "）");
                writable.append(substitute(point));
              }
            });
    return new Windows31j(writable.toString().getBytes(CHARSET), new ArrayList<>(missing));
  }

  private static String substitute(int point) {
    Integer twin = TWINS.get(point);
    if (twin != null) {
      return Character.toString(twin);
    }
    int spacing = ComposedText.spacing(point);
    if (spacing >= 0) {
      return Character.toString(spacing);
    }
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR -> " ";
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
      case Character.FORMAT -> "";
      default -> ComposedText.isVariationSelector(point) ? "" : GETA;
    };
  }

  private static boolean holds(String character) {
    try {
      ByteBuffer encoded = CHARSET.newEncoder().encode(CharBuffer.wrap(character));
      return CHARSET.decode(encoded).toString().equals(character);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
