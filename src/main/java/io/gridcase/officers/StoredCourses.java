package io.gridcase.officers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All courses of all cities. */
interface StoredCourses extends Repository<TrainingCourse, Long> {

  TrainingCourse save(TrainingCourse course);

  Optional<TrainingCourse> findById(long id);

  /** The courses entered by agencies of a place and below, the last entered first. */
  @Query(
      """
      select c from TrainingCourse c
      where c.city = :city and c.placeCode like concat(:prefix, '%') and c.id < :before
      order by c.id desc\
      """)
  List<TrainingCourse> enteredIn(String city, String prefix, long before, Limit limit);

  @Query(
      """
      select count(c) from TrainingCourse c
      where c.city = :city and c.placeCode like concat(:prefix, '%')\
      """)
  int countIn(String city, String prefix);

  /** What a person attended and still counts, the latest first. */
  @Query(
      """
      select a from TrainingAttendance a join fetch a.course c
      where a.personId = :personId and c.withdrawnAt is null
      order by c.heldOn desc, c.id desc\
      """)
  List<TrainingAttendance> attendedBy(long personId);
}
