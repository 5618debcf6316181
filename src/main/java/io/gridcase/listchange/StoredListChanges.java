package io.gridcase.listchange;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Changes of lists as stored. */
interface StoredListChanges extends JpaRepository<ListChange, String> {

  /**
   * How many open applications want this type off a list.
   *
   * @param prefix the leading digits of the places whose lists are meant
   * @param cityCode the code of the city: an application for it is for all its lists
   */
  @Query(
      """
      select count(c) from ListChange c, Application a
      where a.number = c.number and c.change = io.gridcase.listchange.Change.WITHDRAWAL
        and c.city = :city and c.typeCode = :typeCode and a.endedAt is null
        and (a.placeCode = :cityCode or a.placeCode like concat(:prefix, '%'))
      """)
  long openWithdrawals(String city, String typeCode, String prefix, String cityCode);
}
