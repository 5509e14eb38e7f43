package org.kakehashi.bench.walks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Odd files made of sound ones, the same for the same seed. */
final class Corpus {
  private static final int VARIANTS = 4;
  private static final int FLIPPED = 8;

  /** How the containers of old Office files, encrypted ones among them, begin. */
  private static final byte[] COMPOUND = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private static final List<String> OTHER_NAMES =
      List.of(
          "odd.ods",
          "odd.xls",
          "odd.xlsm",
          "odd.xlsb",
          "odd.pdf",
          "odd.png",
          "odd.txt",
          "odd",
          "",
          "\u202Exslx.csv",
          "../../odd.xlsx",
          "あ".repeat(300) + ".xlsx",
          "odd.XLSX",
          "odd.csv.zip");

  private final Random dice;

  Corpus(long seed) {
    this.dice = new Random(seed);
  }

  /** What a workbook may be turned into. */
  List<OddFile> workbook(byte[] sound) throws IOException {
    List<OddFile> files = new ArrayList<>(bytes("odd.xlsx", sound));
    files.addAll(OddZips.of(sound));
    return files;
  }

  List<OddFile> csv(String sound) {
    List<OddFile> files = new ArrayList<>(bytes("odd.csv", utf8(sound)));
    files.addAll(OddTexts.csv(sound));
    return files;
  }

  List<OddFile> json(String sound) {
    List<OddFile> files = new ArrayList<>(bytes("odd.json", utf8(sound)));
    files.addAll(OddTexts.json(sound));
    return files;
  }

  /** A table as a workbook of one sheet. */
  static byte[] workbookOf(String csv) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("点検");
      for (String line : csv.lines().toList()) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        int column = 0;
        for (String cell : line.split(",", -1)) {
          row.createCell(column++).setCellValue(cell);
        }
      }
      book.write(file);
      return file.toByteArray();
    }
  }

  private List<OddFile> bytes(String name, byte[] sound) {
    List<OddFile> files = new ArrayList<>();
    files.add(OddFile.sound(name, sound));
    files.add(new OddFile(name, "空", new byte[0]));
    files.add(new OddFile(name, "1バイト", Arrays.copyOf(sound, 1)));
    files.add(new OddFile(name, "二つ続き", joined(sound, sound)));
    files.add(new OddFile(name, "NULの後", joined(new byte[4096], sound)));
    files.add(new OddFile(name, "古いOfficeの印", joined(COMPOUND, sound)));
    files.add(new OddFile(name, "暗号化した文書の印", joined(COMPOUND, encrypted())));
    files.add(new OddFile(name, "PDFの印", joined(utf8("%PDF-1.7\n"), sound)));
    files.add(new OddFile(name, "PNGの印", joined(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, sound)));
    for (int variant = 0; variant < VARIANTS; variant++) {
      int length = 1 + dice.nextInt(sound.length - 1);
      files.add(new OddFile(name, length + "バイトで切れる", Arrays.copyOf(sound, length)));
      files.add(new OddFile(name, "バイトの反転" + variant, flipped(sound)));
      byte[] noise = new byte[4096];
      dice.nextBytes(noise);
      files.add(new OddFile(name, "でたらめ" + variant, noise));
    }
    OTHER_NAMES.forEach(other -> files.add(new OddFile(other, "名が「" + other + "」", sound)));
    return files;
  }

  private byte[] flipped(byte[] sound) {
    byte[] other = sound.clone();
    for (int flip = 0; flip < FLIPPED; flip++) {
      other[dice.nextInt(other.length)] ^= (byte) (1 << dice.nextInt(8));
    }
    return other;
  }

  private static byte[] encrypted() {
    return "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
