package org.kakehashi.reporting.pdf;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;

/**
 * The shipped fonts. The templates name two sets, {@code Mincho} and {@code Gothic}; in both a
 * character that the first font lacks is taken from the next that has it.
 */
final class Typefaces {
  private static final String FOLDER = "META-INF/kakehashi/fonts/";

  private final SimpleJasperReportsContext context;
  private final List<Font> mincho = new ArrayList<>();
  private final List<Font> gothic = new ArrayList<>();

  Typefaces(SimpleJasperReportsContext context) {
    this.context = context;
    List<FontFamily> families = new ArrayList<>();
    FontSet minchoSet = set("Mincho", mincho, "biz-udmincho/BIZUDMincho_400Regular.ttf", families);
    FontSet gothicSet = set("Gothic", gothic, "biz-udgothic/BIZUDGothic_400Regular.ttf", families);
    context.setExtensions(FontFamily.class, families);
    context.setExtensions(FontSet.class, List.of(minchoSet, gothicSet));
  }

  /** Whether both sets can draw it, so that it prints wherever it stands. */
  boolean print(int codePoint) {
    return mincho.stream().anyMatch(font -> font.canDisplay(codePoint))
        && gothic.stream().anyMatch(font -> font.canDisplay(codePoint));
  }

  /** Whether running text takes it from behind the first font. */
  boolean fallBack(int codePoint) {
    return codePoint != '\n' && print(codePoint) && !mincho.get(0).canDisplay(codePoint);
  }

  private FontSet set(String name, List<Font> fonts, String first, List<FontFamily> families) {
    SimpleFontSet set = new SimpleFontSet();
    set.setName(name);
    for (String file :
        List.of(
            first,
            "noto-sans-jp/NotoSansJP_400Regular.ttf",
            "noto-sans-kr/NotoSansKR_400Regular.ttf")) {
      Typeface face = new Typeface(context, FOLDER + file, List.copyOf(fonts));
      SimpleFontFamily family = new SimpleFontFamily(context);
      family.setName(name + fonts.size());
      family.setNormalFace(face);
      String bold = file.replace("_400Regular", "_700Bold");
      if (Typefaces.class.getClassLoader().getResource(FOLDER + bold) != null) {
        family.setBoldFace(new Typeface(context, FOLDER + bold, List.copyOf(fonts)));
      }
      family.setPdfEncoding("Identity-H");
      family.setPdfEmbedded(true);
      families.add(family);
      SimpleFontSetFamily member = new SimpleFontSetFamily();
      member.setFamilyName(family.getName());
      member.setPrimary(fonts.isEmpty());
      set.addFamily(member);
      fonts.add(face.getFont());
    }
    return set;
  }

  private static final class Typeface extends SimpleFontFace {
    private final Font font;

    Typeface(JasperReportsContext context, String file, List<Font> before) {
      super(context);
      setTtf(file);
      font = new Behind(super.getFont(), before);
    }

    @Override
    public Font getFont() {
      return font;
    }
  }

  /**
   * A font that steps back where one before it can draw the character. Without it the typesetter
   * would set a whole line in the fallback for the sake of one rare character.
   */
  private static final class Behind extends Font {
    private static final long serialVersionUID = 1L;
    private final transient List<Font> before;

    Behind(Font font, List<Font> before) {
      super(font);
      this.before = before;
    }

    @Override
    public boolean canDisplay(int codePoint) {
      return super.canDisplay(codePoint)
          && before.stream().noneMatch(font -> font.canDisplay(codePoint));
    }
  }
}
