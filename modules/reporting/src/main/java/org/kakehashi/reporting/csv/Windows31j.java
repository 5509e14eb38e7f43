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
import org.jspecify.annotations.Nullable;

/**
 * Text in the character set of older Windows spreadsheets. A character it can't hold is written as
 * its look-alike where the two are one sign under two numbers (〜 and ～), otherwise as 〓, and listed
 * either way.
 *
 * @param bytes not copied; read only
 * @param unencodable each such character once, as 「𠮷（U+20BB7）」, in order of appearance
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on once, never compared
public record Windows31j(byte[] bytes, List<String> unencodable) {
  private static final Charset CHARSET = Charset.forName("windows-31j");
  private static final String GETA = "〓";

  /** Signs whose Unicode numbers differ between JIS and Windows. */
  private static final Map<Integer, String> TWINS =
      Map.of(
          0x301C, "～", 0x2016, "∥", 0x2212, "－", 0x2014, "―", 0x00A2, "￠", 0x00A3, "￡", 0x00AC,
          "￢");

  static Windows31j of(String text) {
    Set<String> missing = new LinkedHashSet<>();
    Map<Integer, Boolean> held = new HashMap<>();
    StringBuilder writable = new StringBuilder(text.length());
    text.codePoints()
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
    @Nullable String twin = TWINS.get(point);
    if (twin != null) {
      return twin;
    }
    boolean variationSelector =
        (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    return variationSelector ? "" : GETA;
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
