package io.gridcase.personnel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All memberships in all teams. */
public interface TeamMembers extends Repository<TeamMember, Long> {

  TeamMember save(TeamMember member);

  <T extends TeamMember> List<T> saveAll(Iterable<T> members);

  Optional<TeamMember> findById(long id);

  /** The memberships in any of these teams, past ones too, with their people, oldest first. */
  @Query(
      """
      select m from TeamMember m join fetch m.person join fetch m.team
      where m.team.id in :teamIds
      order by m.id\
      """)
  List<TeamMember> ofAny(Collection<Long> teamIds);

  /** Who serves in any of these teams on that day, with their people, oldest first. */
  default List<TeamMember> servingIn(Collection<Long> teamIds, LocalDate day) {
    return teamIds.isEmpty()
        ? List.of()
        : ofAny(teamIds).stream().filter(member -> member.servesOn(day)).toList();
  }
}
