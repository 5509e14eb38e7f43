package org.kakehashi.registry.bureaus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.registry.Branch;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.registry.Prefecture;

/** Reads the master as the migrations left it. */
@ApplicationScoped
class DefaultBureaus implements Bureaus {
  @PersistenceContext(unitName = "registry")
  EntityManager em;

  @Override
  @Transactional
  public List<Bureau> all() {
    List<Object[]> rows =
        em.createQuery(
                "SELECT b, r, p FROM BureauEntity b LEFT JOIN BranchEntity r ON r.bureau = b.code"
                    + " LEFT JOIN PrefectureEntity p ON p.bureau = b.code"
                    + " ORDER BY b.position, r.position, p.code",
                Object[].class)
            .getResultList();
    List<BranchEntity> branches = distinct(rows, 1, BranchEntity.class);
    List<PrefectureEntity> prefectures = distinct(rows, 2, PrefectureEntity.class);
    return distinct(rows, 0, BureauEntity.class).stream()
        .map(bureau -> view(bureau, branches, prefectures))
        .toList();
  }

  private static <T> List<T> distinct(List<Object[]> rows, int column, Class<T> type) {
    return rows.stream()
        .map(row -> row[column])
        .filter(Objects::nonNull)
        .map(type::cast)
        .distinct()
        .toList();
  }

  @Override
  @Transactional
  public Bureau bureau(String code) {
    return all().stream()
        .filter(bureau -> bureau.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("bureau", code));
  }

  private static Bureau view(
      BureauEntity bureau, List<BranchEntity> branches, List<PrefectureEntity> prefectures) {
    return new Bureau(
        bureau.code,
        bureau.name,
        bureau.shortName,
        bureau.areaConfirmed,
        prefectures.stream()
            .filter(prefecture -> prefecture.bureau.equals(bureau.code))
            .map(PrefectureEntity::view)
            .toList(),
        branches.stream()
            .filter(branch -> branch.bureau.equals(bureau.code))
            .map(branch -> new Branch(branch.name, area(branch, prefectures)))
            .toList());
  }

  private static List<Prefecture> area(BranchEntity branch, List<PrefectureEntity> prefectures) {
    return prefectures.stream()
        .filter(prefecture -> branch.code.equals(prefecture.branch))
        .map(PrefectureEntity::view)
        .toList();
  }
}
