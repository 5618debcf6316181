package io.gridcase.sample;

import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Volunteer;
import io.gridcase.personnel.VolunteerStanding;
import io.gridcase.personnel.Volunteers;
import io.gridcase.registry.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Who registered as a volunteer in the sample grids, part-time officers among them. */
@Component
class SampleVolunteers {

  private final Volunteers volunteers;
  private final People people;

  SampleVolunteers(Volunteers volunteers, People people) {
    this.volunteers = volunteers;
    this.people = people;
  }

  /** Registers the part-time officers who are party members or officials, and others beside. */
  void make(SampleCounty county, List<Grid> grids, List<Post> posts, Recruiting recruiting) {
    if (county.volunteers() == 0) {
      return;
    }
    Map<Long, Grid> byId = new HashMap<>();
    grids.forEach(grid -> byId.put(grid.id(), grid));
    Random random = recruiting.random();
    List<Volunteer> all = new ArrayList<>();
    for (Post post : posts) {
      Arrays.stream(VolunteerStanding.values())
          .filter(each -> post.kind() == PostKind.PART_TIME && each.source() == post.source())
          .forEach(
              standing ->
                  all.add(
                      registered(post.person(), byId.get(post.gridId()), standing, true, random)));
    }
    int before = recruiting.people().size();
    VolunteerStanding[] standings = VolunteerStanding.values();
    for (Grid grid : grids) {
      for (int i = 0; i < county.volunteers(); i++) {
        VolunteerStanding standing = standings[random.nextInt(standings.length)];
        boolean officer = random.nextInt(10) < 4;
        all.add(registered(recruiting.somebody(22, 64), grid, standing, officer, random));
      }
    }
    people.saveAll(recruiting.since(before));
    volunteers.saveAll(all);
  }

  private static Volunteer registered(
      Person person, Grid grid, VolunteerStanding standing, boolean officer, Random random) {
    Volunteer volunteer = new Volunteer(person, grid, standing, Recruiting.SINCE);
    volunteer.known("范例单位" + (1 + random.nextInt(40)), "范例小区" + (1 + random.nextInt(30)) + "幢");
    volunteer.offer(officer, random.nextInt(10) < 6);
    volunteer.markAsSample();
    return volunteer;
  }
}
