package org.kakehashi.registry.bureaus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.registry.Branch;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.registry.Prefecture;

/** Reads the master as the migrations left it. */
@ApplicationScoped
class BureauMaster implements Bureaus {
  @PersistenceContext(unitName = "registry")
  EntityManager em;

  @Override
  @Transactional
  public List<Bureau> all() {
    List<BranchRow> branches =
        em.createQuery("SELECT b FROM BranchRow b ORDER BY b.position", BranchRow.class)
            .getResultList();
    List<PrefectureRow> prefectures =
        em.createQuery("SELECT p FROM PrefectureRow p ORDER BY p.code", PrefectureRow.class)
            .getResultList();
    return em.createQuery("SELECT b FROM BureauRow b ORDER BY b.position", BureauRow.class)
        .getResultStream()
        .map(bureau -> view(bureau, branches, prefectures))
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
      BureauRow bureau, List<BranchRow> branches, List<PrefectureRow> prefectures) {
    return new Bureau(
        bureau.code,
        bureau.name,
        bureau.shortName,
        bureau.areaConfirmed,
        prefectures.stream()
            .filter(prefecture -> prefecture.bureau.equals(bureau.code))
            .map(PrefectureRow::view)
            .toList(),
        branches.stream()
            .filter(branch -> branch.bureau.equals(bureau.code))
            .map(branch -> new Branch(branch.name, area(branch, prefectures)))
            .toList());
  }

  private static List<Prefecture> area(BranchRow branch, List<PrefectureRow> prefectures) {
    return prefectures.stream()
        .filter(prefecture -> branch.code.equals(prefecture.branch))
        .map(PrefectureRow::view)
        .toList();
  }
}
