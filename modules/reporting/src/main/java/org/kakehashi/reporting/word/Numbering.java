package org.kakehashi.reporting.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * Word's own numbers before headings and marks before items, so that a heading put in by an editor
 * renumbers those after it. A number is left to Word only where Word counts to the same one;
 * whatever else a paper has stays text.
 */
final class Numbering {
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("第([0-9]{1,4})"),
          Pattern.compile("([0-9]{1,4})"),
          Pattern.compile("\\(([0-9]{1,4})\\)"));
  private static final Pattern QUESTION = Pattern.compile("問([0-9]{1,4})");
  private static final BigInteger HEADINGS = BigInteger.ZERO;
  private static final BigInteger QUESTIONS = BigInteger.ONE;
  private static final BigInteger CIRCLES = BigInteger.TWO;
  private static final BigInteger DOTS = BigInteger.valueOf(3);

  private final XWPFNumbering numbering;
  private final BigInteger headings;
  private final Map<String, BigInteger> lists;
  private final int[] counted = new int[LEVELS.size()];
  private BigInteger questions;
  private int question;

  Numbering(XWPFDocument document) throws IOException {
    numbering = document.createNumbering();
    try (InputStream definitions = WordLook.resource("word-numbering.xml")) {
      for (CTAbstractNum definition :
          NumberingDocument.Factory.parse(definitions).getNumbering().getAbstractNumList()) {
        numbering.addAbstractNum(new XWPFAbstractNum(definition));
      }
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
    headings = numbering.addNum(HEADINGS);
    questions = numbering.addNum(QUESTIONS);
    // one after the other: the number each gets is part of the file's bytes
    BigInteger circles = numbering.addNum(CIRCLES);
    BigInteger dots = numbering.addNum(DOTS);
    lists = Map.of("○", circles, "・", dots);
  }

  /**
   * Numbers a heading.
   *
   * @param number as the paper has it
   * @return whether Word shows that number; if not, it has to be written
   */
  boolean heading(XWPFParagraph paragraph, String number) {
    for (int level = 0; level < LEVELS.size(); level++) {
      Matcher matcher = LEVELS.get(level).matcher(number);
      if (matcher.matches()) {
        return counts(paragraph, level, Integer.parseInt(matcher.group(1)));
      }
    }
    Matcher asked = QUESTION.matcher(number);
    return asked.matches() && asks(paragraph, Integer.parseInt(asked.group(1)));
  }

  /**
   * Puts a mark before an item.
   *
   * @return whether Word shows that mark; if not, it has to be written
   */
  boolean item(XWPFParagraph paragraph, String mark) {
    BigInteger list = lists.get(mark);
    if (list == null) {
      return false;
    }
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
    return true;
  }

  private boolean counts(XWPFParagraph paragraph, int level, int number) {
    if (number != counted[level] + 1) {
      return false;
    }
    counted[level] = number;
    for (int below = level + 1; below < counted.length; below++) {
      counted[below] = 0;
    }
    paragraph.setNumID(headings);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    return true;
  }

  /** Each survey's questions begin at 1. */
  private boolean asks(XWPFParagraph paragraph, int number) {
    if (number == 1 && question > 0) {
      questions = numbering.addNum(QUESTIONS);
      CTNumLvl restart = numbering.getNum(questions).getCTNum().addNewLvlOverride();
      restart.setIlvl(BigInteger.ZERO);
      restart.addNewStartOverride().setVal(BigInteger.ONE);
    } else if (number != question + 1) {
      return false;
    }
    question = number;
    paragraph.setNumID(questions);
    paragraph.setNumILvl(BigInteger.ZERO);
    return true;
  }
}
