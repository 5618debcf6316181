package io.gridcase.officers;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All promises of confidentiality. */
interface StoredPromises extends Repository<ConfidentialityPromise, Long> {

  ConfidentialityPromise saveAndFlush(ConfidentialityPromise promise);

  Optional<ConfidentialityPromise> findByPersonIdAndEdition(long personId, String edition);
}
