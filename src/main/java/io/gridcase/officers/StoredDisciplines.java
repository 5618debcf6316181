package io.gridcase.officers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All answers to poor service. */
interface StoredDisciplines extends Repository<Discipline, Long> {

  Discipline save(Discipline discipline);

  Optional<Discipline> findById(long id);

  /** Those about a person, the latest first. */
  List<Discipline> findByPersonIdOrderByIdDesc(long personId);
}
