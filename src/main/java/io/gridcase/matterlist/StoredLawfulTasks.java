package io.gridcase.matterlist;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All tasks off the lists that rest on a law. */
interface StoredLawfulTasks extends Repository<LawfulTask, Long> {

  LawfulTask save(LawfulTask task);

  Optional<LawfulTask> findById(long id);

  List<LawfulTask> findByCityAndCountyCodeOrderByIdDesc(String city, String countyCode);
}
