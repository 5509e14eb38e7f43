package org.kakehashi.acceptance.architecture.violations;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.util.function.Predicate;

/** Reaches what its owner keeps to itself, in every way the house knows. */
public class Burglary {
  final Predicate<AccessibleObject> picklock = AccessibleObject::trySetAccessible;

  Object byForce() throws ReflectiveOperationException {
    Class<?> type = Class.forName("org.kakehashi.registry.bureaus.DefaultBureaus");
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  Object byLookup(Class<?> type) throws IllegalAccessException {
    return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
  }

  Class<?> byLoader(String name) throws ClassNotFoundException {
    return Burglary.class.getClassLoader().loadClass(name);
  }
}
