package io.gridcase.personnel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The photos of all officers. */
public interface OfficerPhotos extends Repository<OfficerPhoto, Long> {

  OfficerPhoto save(OfficerPhoto photo);

  Optional<OfficerPhoto> findById(long personId);

  Optional<OfficerPhoto> findByCode(String code);

  void delete(OfficerPhoto photo);

  /** Whose photo is known by which code; the picture itself is not read. */
  record Code(long personId, String code) {}

  /** The codes of the photos of these people. */
  @Query(
      """
      select new io.gridcase.personnel.OfficerPhotos$Code(p.personId, p.code)
      from OfficerPhoto p where p.personId in :people\
      """)
  List<Code> codes(Collection<Long> people);

  /** By person, the code of the photo; who has none is missing. */
  default Map<Long, String> codesOf(Collection<Long> people) {
    return people.isEmpty()
        ? Map.of()
        : codes(people).stream().collect(Collectors.toMap(Code::personId, Code::code));
  }
}
