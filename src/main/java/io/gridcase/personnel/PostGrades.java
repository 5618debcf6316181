package io.gridcase.personnel;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The grades of all counties that have a scale. */
public interface PostGrades extends Repository<PostGrade, Long> {

  PostGrade save(PostGrade grade);

  <T extends PostGrade> List<T> saveAll(Iterable<T> grades);

  List<PostGrade> findByCity(String city);

  /** The scale of a county, by code; empty when it has none. */
  List<PostGrade> findByCountyCodeOrderByCode(String countyCode);

  Optional<PostGrade> findByCountyCodeAndCode(String countyCode, String code);
}
