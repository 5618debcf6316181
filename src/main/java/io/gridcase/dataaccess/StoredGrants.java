package io.gridcase.dataaccess;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Grants as stored. */
interface StoredGrants extends JpaRepository<DataGrant, String> {

  List<DataGrant> findByAccountIdOrderByNumberDesc(long accountId);

  List<DataGrant> findByApprovingIdInOrderByNumberDesc(Collection<Long> approving);

  List<DataGrant> findByCityOrderByNumberDesc(String city);
}
