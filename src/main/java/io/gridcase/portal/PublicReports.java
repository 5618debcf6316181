package io.gridcase.portal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All reports told without an account. */
interface PublicReports extends Repository<PublicReport, String> {

  PublicReport save(PublicReport report);

  List<PublicReport> findByCodeDigestIn(Collection<String> digests);

  Optional<PublicReport> findById(String codeDigest);
}
