package io.gridcase.personnel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All registrations of volunteers. */
public interface Volunteers extends Repository<Volunteer, Long> {

  Volunteer save(Volunteer volunteer);

  <T extends Volunteer> List<T> saveAll(Iterable<T> volunteers);

  Optional<Volunteer> findById(long id);

  List<Volunteer> findByPersonIdIn(Collection<Long> personIds);

  /** The registrations in a grid, past ones too, with their people, oldest first. */
  @Query("select v from Volunteer v join fetch v.person where v.gridId = :gridId order by v.id")
  List<Volunteer> in(long gridId);

  /** Who is registered in a city on that day, with their people, by staff number. */
  @Query(
      """
      select v from Volunteer v join fetch v.person
      where v.city = :city and v.term.from <= :day
        and (v.term.until is null or v.term.until >= :day)
      order by v.person.code, v.id\
      """)
  List<Volunteer> registeredIn(String city, LocalDate day);

  /** The registrations in these grids that have not ended before that day. */
  @Query(
      """
      select v from Volunteer v
      where v.gridId in :gridIds and (v.term.until is null or v.term.until >= :day) order by v.id\
      """)
  List<Volunteer> standingIn(Collection<Long> gridIds, LocalDate day);

  /** A number for the staff number of a volunteer who is new to the register. */
  @Query(value = "select nextval('volunteer_number')", nativeQuery = true)
  long nextNumber();

  /** Who is registered in a grid on that day, with their people, oldest first. */
  default List<Volunteer> registeredIn(long gridId, LocalDate day) {
    return in(gridId).stream().filter(volunteer -> volunteer.registeredOn(day)).toList();
  }
}
