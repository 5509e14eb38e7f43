package org.kakehashi.intake.personal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts a text into words by kuromoji's dictionary. The dictionary is loaded when the first text is
 * cut (some 0.4 s), not when the product starts; a cutter is not safe for two at once and is lent
 * out.
 */
final class Morphemes {
  private static final int IDLE = 4;

  private final Queue<JapaneseTokenizer> idle = new ArrayBlockingQueue<>(IDLE);

  /**
   * A word.
   *
   * @param word as it stands in the text
   * @param kind its part of speech as the dictionary writes it: 名詞-固有名詞-人名-姓
   * @param known whether the dictionary has it
   */
  record Morpheme(String word, String kind, boolean known, int start, int end) {
    boolean surname() {
      return kind.equals("名詞-固有名詞-人名-姓");
    }

    boolean givenName() {
      return kind.equals("名詞-固有名詞-人名-名");
    }

    boolean person() {
      return kind.startsWith("名詞-固有名詞-人名");
    }

    boolean properName() {
      return kind.startsWith("名詞-固有名詞");
    }

    boolean noun() {
      return kind.startsWith("名詞") || kind.startsWith("未知語");
    }
  }

  List<Morpheme> of(String text) {
    JapaneseTokenizer lent = idle.poll();
    JapaneseTokenizer cutter =
        lent == null ? new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL) : lent;
    List<Morpheme> cut = cut(cutter, text);
    if (!idle.offer(cutter)) {
      close(cutter);
    }
    return cut;
  }

  private static List<Morpheme> cut(Tokenizer cutter, String text) {
    OffsetAttribute place = cutter.getAttribute(OffsetAttribute.class);
    PartOfSpeechAttribute kind = cutter.getAttribute(PartOfSpeechAttribute.class);
    ReadingAttribute reading = cutter.getAttribute(ReadingAttribute.class);
    List<Morpheme> cut = new ArrayList<>();
    try {
      cutter.setReader(new StringReader(text));
      cutter.reset();
      while (cutter.incrementToken()) {
        int start = place.startOffset();
        int end = place.endOffset();
        String said = kind.getPartOfSpeech();
        cut.add(
            new Morpheme(
                text.substring(start, end),
                said == null ? "" : said,
                reading.getReading() != null,
                start,
                end));
      }
      cutter.end();
      cutter.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cut;
  }

  private static void close(Tokenizer cutter) {
    try {
      cutter.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
