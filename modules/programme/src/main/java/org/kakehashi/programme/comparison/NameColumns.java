package org.kakehashi.programme.comparison;

import jakarta.persistence.Embeddable;

/** A format's or a criterion's name in its place. */
@Embeddable
class NameColumns implements Comparable<NameColumns> {
  private int position;
  private String name = "";

  protected NameColumns() {}

  NameColumns(int position, String name) {
    this.position = position;
    this.name = name;
  }

  int position() {
    return position;
  }

  String name() {
    return name;
  }

  @Override
  public int compareTo(NameColumns other) {
    return Integer.compare(position, other.position);
  }
}
