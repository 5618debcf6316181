package io.gridcase.matterlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.matterlist.EditionDifference.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two editions tell differently, whichever they are. */
class EditionDifferenceTest {

  private record Entry(String code, String name) {}

  private static final Entry ROAD = new Entry("01", "路面塌陷");
  private static final Entry LAMP = new Entry("02", "路灯损坏");
  private static final Entry BIKE = new Entry("03", "共享单车");
  private static final Entry TREE = new Entry("04", "树木倒伏");
  private static final Entry COVER = new Entry("05", "井盖缺失");

  @Test
  void addedAndRemovedAreToldInTheOrderOfTheirEdition() {
    EditionDifference<Entry> told = between(List.of(TREE, ROAD, LAMP), List.of(COVER, ROAD, BIKE));
    assertThat(told.added()).containsExactly(COVER, BIKE);
    assertThat(told.removed()).containsExactly(TREE, LAMP);
    assertThat(told.changed()).isEmpty();
  }

  @Test
  void whatBothTellDifferentlyUnderOneCodeIsChangedAndNeitherAddedNorRemoved() {
    Entry renamed = new Entry("02", "路灯不亮");
    EditionDifference<Entry> told = between(List.of(ROAD, LAMP), List.of(renamed, ROAD));
    assertThat(told.changed()).containsExactly(new Change<>(LAMP, renamed));
    assertThat(told.added()).isEmpty();
    assertThat(told.removed()).isEmpty();
  }

  @Test
  void anotherOrderIsNoDifferenceAndBackwardsIsTheOpposite() {
    EditionDifference<Entry> same = between(List.of(ROAD, LAMP), List.of(LAMP, ROAD));
    assertThat(List.of(same.added(), same.removed(), same.changed())).allMatch(List::isEmpty);
    EditionDifference<Entry> back = between(List.of(ROAD, LAMP), List.of(ROAD));
    assertThat(back.removed()).containsExactly(LAMP);
    assertThat(between(List.of(ROAD), List.of(ROAD, LAMP)).added()).containsExactly(LAMP);
  }

  private static EditionDifference<Entry> between(List<Entry> earlier, List<Entry> later) {
    return EditionDifference.between(earlier, later, Entry::code);
  }
}
