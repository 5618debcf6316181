package io.gridcase.approval;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Applications as stored. */
interface StoredApplications
    extends JpaRepository<Application, String>, JpaSpecificationExecutor<Application> {

  @Query(value = "select nextval('application_number')", nativeQuery = true)
  long nextNumber();
}
