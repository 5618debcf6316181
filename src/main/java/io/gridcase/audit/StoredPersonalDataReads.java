package io.gridcase.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads of personal data are added and read; there is no other door. */
interface StoredPersonalDataReads extends Repository<PersonalDataRead, Long> {

  /** How often a grant was used. */
  record Used(String grant, long times) {}

  /** What is asked for; an empty text stands for anything. */
  String WANTED =
      """
      from PersonalDataRead r
      where r.city = :#{#asked.city} and r.readAt >= :#{#asked.from} and r.readAt < :#{#asked.to}
        and (:#{#asked.what} = '' or r.what = :#{#asked.what})
        and (:#{#asked.person} = '' or r.doer.personName like concat('%', :#{#asked.person}, '%'))
        and (:#{#asked.number} = '' or r.matterNumber = :#{#asked.number})
        and (:#{#asked.grant} = '' or r.grantNumber = :#{#asked.grant})
      """;

  PersonalDataRead save(PersonalDataRead read);

  @Query("select r " + WANTED + " and r.id < :before order by r.id desc")
  List<PersonalDataRead> newest(Asked asked, long before, Limit limit);

  @Query("select count(r) " + WANTED)
  long count(Asked asked);

  @Query(
      """
      select new io.gridcase.audit.StoredPersonalDataReads$Used(r.grantNumber, count(r))
      from PersonalDataRead r where r.grantNumber in :grants group by r.grantNumber\
      """)
  List<Used> byGrant(Collection<String> grants);

  /** What is asked for in a city, from one moment up to another. */
  record Asked(
      String city,
      String what,
      String person,
      String number,
      String grant,
      Instant from,
      Instant to) {}
}
