package io.gridcase.sample;

import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.Council;
import io.gridcase.personnel.Councils;
import io.gridcase.registry.Grid;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;

/** What the councils of the sample grids met about. */
@Component
class SampleCouncils {

  private final Councils councils;

  SampleCouncils(Councils councils) {
    this.councils = councils;
  }

  /** One meeting in each grid. */
  void make(SampleCounty county, List<Grid> grids, Random random) {
    if (county.councils() != null) {
      grids.forEach(grid -> councils.save(meeting(grid, county.councils(), random)));
    }
  }

  private static Council meeting(Grid grid, List<SampleCounty.Meeting> topics, Random random) {
    LocalDate day = Recruiting.SINCE.plusDays(random.nextInt(360));
    SampleCounty.Meeting about = topics.get(random.nextInt(topics.size()));
    Map<Capacity, Integer> present = new EnumMap<>(Capacity.class);
    present.put(Capacity.OFFICER, 1);
    present.put(Capacity.COMMITTEE_MEMBER, 1 + random.nextInt(2));
    present.put(Capacity.RESIDENT_REPRESENTATIVE, 6 + random.nextInt(12));
    Council council = new Council(grid, "Y-" + grid.code() + "-1", day);
    council.record(about.topic(), present, about.resolution());
    council.markAsSample();
    return council;
  }
}
