package io.gridcase.audit;

import org.springframework.data.repository.Repository;

/** Reads of personal data are added; there is no other door. */
interface StoredPersonalDataReads extends Repository<PersonalDataRead, Long> {

  PersonalDataRead save(PersonalDataRead read);
}
