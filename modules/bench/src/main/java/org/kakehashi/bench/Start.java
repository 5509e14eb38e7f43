package org.kakehashi.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One start of a server, from its process to its first answer.
 *
 * @param seconds by the clock
 * @param processor seconds of processor time
 * @param resident megabytes at the answer
 */
record Start(double seconds, double processor, long resident) {

  /** Of each figure by itself. */
  static Start median(List<Start> starts) {
    return new Start(
        median(starts, Start::seconds),
        median(starts, Start::processor),
        Math.round(median(starts, Start::resident)));
  }

  private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
    double[] sorted = starts.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
