package io.gridcase.personnel;

import io.gridcase.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All people of all cities. */
public interface People extends Repository<Person, Long> {

  Person save(Person person);

  <T extends Person> List<T> saveAll(Iterable<T> people);

  Optional<Person> findById(long id);

  List<Person> findByIdIn(Collection<Long> ids);

  /** The person with that staff number in that city. */
  Optional<Person> findByCityAndCode(String city, String code);

  /** The people of a city with that name, born on that day. */
  List<Person> findByCityAndNameAndBirthDate(String city, String name, LocalDate birthDate);

  /** The people of a city with one of those staff numbers. */
  List<Person> findByCityAndCodeIn(String city, Collection<String> codes);

  long countByCity(String city);

  /**
   * The person.
   *
   * @throws Refusal not found
   */
  default Person get(long id) {
    return findById(id).orElseThrow(() -> Refusal.notFound("person-unknown"));
  }
}
