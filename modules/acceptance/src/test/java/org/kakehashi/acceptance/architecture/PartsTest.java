package org.kakehashi.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.acceptance.architecture.violations.EverythingAtOnce;
import org.kakehashi.acceptance.architecture.violations.EverythingEntity;

/**
 * Nothing has more parts than a reader can hold: what belongs together is a value with a name. What
 * web shows on a page is exempt: a page is as wide as its screen.
 */
class PartsTest {
  private static final int MOST = 8;

  private static JavaClasses house;

  @BeforeAll
  static void read() {
    house = CompiledHouse.read();
  }

  @Test
  @DisplayName("一つの値、実体、構築子の部分は八つまで。それより多ければ名のある値に分ける")
  void nothingHasMorePartsThanAReaderCanHold() {
    assertEquals(Map.of(), over(house));
  }

  @Test
  @DisplayName("多すぎる部分は、値でも実体でも構築子でも見つかる")
  void tooManyPartsAreFound() {
    JavaClasses violations =
        new ClassFileImporter()
            .importClasses(
                EverythingAtOnce.class, EverythingAtOnce.Maker.class, EverythingEntity.class);
    assertEquals(
        Map.of(
            EverythingAtOnce.class.getName(), MOST + 1,
            EverythingAtOnce.Maker.class.getName(), MOST + 1,
            EverythingEntity.class.getName(), MOST + 1),
        over(violations));
  }

  @Test
  @DisplayName("数えるのは、値の要素、実体の列、構築子の引数である")
  void entitiesRecordsAndConstructorsAreLookedAt() {
    assertTrue(house.stream().filter(JavaClass::isRecord).count() > 100);
    assertTrue(house.stream().filter(PartsTest::persistent).count() > 30);
  }

  private static Map<String, Integer> over(JavaClasses classes) {
    Map<String, Integer> over = new TreeMap<>();
    for (JavaClass type : classes) {
      int parts = Math.max(columns(type), longest(type));
      if (parts > MOST && !type.getPackageName().startsWith("org.kakehashi.web")) {
        over.put(type.getName(), parts);
      }
    }
    return over;
  }

  /** A record's components are the parameters of its constructor. */
  private static int longest(JavaClass type) {
    return type.isAnonymousClass()
        ? 0
        : type.getConstructors().stream().mapToInt(PartsTest::stated).max().orElse(0);
  }

  /** The parameters that the source states: an enum's constant adds two, an inner class one. */
  private static int stated(JavaConstructor constructor) {
    JavaClass owner = constructor.getOwner();
    int all = constructor.getRawParameterTypes().size();
    if (owner.isEnum()) {
      return all - 2;
    }
    return owner.isInnerClass() ? all - 1 : all;
  }

  private static int columns(JavaClass type) {
    return persistent(type) ? (int) type.getFields().stream().filter(PartsTest::column).count() : 0;
  }

  private static boolean persistent(JavaClass type) {
    return type.isAnnotatedWith(Entity.class)
        || type.isAnnotatedWith(Embeddable.class)
        || type.isAnnotatedWith(MappedSuperclass.class);
  }

  private static boolean column(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.STATIC)
        && !field.isAnnotatedWith(Transient.class);
  }
}
