package io.gridcase.dataaccess;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** Grants as stored. */
interface StoredGrants
    extends JpaRepository<DataGrant, String>, JpaSpecificationExecutor<DataGrant> {

  List<DataGrant> findByAccountIdOrderByNumberDesc(long accountId);
}
