package io.gridcase.matterlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the report form is offered, and what is kept from people of another city. */
class MatterTypesControllerTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final String JINGKOU = "321102000000";
  private static final String KECHENG = "330802000000";

  private final MatterLists lists = mock();
  private final LawfulTasks lawful = mock();
  private final CurrentActor actors = mock();
  private final Grids grids = mock();
  private final Places places = mock();
  private final Cities cities = mock();
  private final MatterTypesController controller =
      new MatterTypesController(
          lists,
          lawful,
          actors,
          grids,
          places,
          cities,
          Clock.fixed(Instant.parse("2026-11-20T16:30:00Z"), Clocking.ZONE));

  @BeforeEach
  void anOfficerOfZhenjiang() {
    when(actors.get())
        .thenReturn(
            new Actor(1, "o", 1, "o", "zhenjiang", List.of(), List.of(), Set.of(), null, false));
    county(JINGKOU, "zhenjiang");
    county(KECHENG, "quzhou");
    grid(7, "zhenjiang", "321102003001");
    grid(8, "quzhou", "330802003001");
    ListVersion version =
        new ListVersion("zhenjiang", JINGKOU, "2026-1", LocalDate.parse("2026-01-01"));
    when(lists.inForce("zhenjiang", JINGKOU, TODAY)).thenReturn(Optional.of(version));
    when(lists.typesOf(eq(version), any()))
        .thenReturn(
            List.of(
                new MatterType(
                    version,
                    0,
                    new ListedItem(
                        "ZJ-02-10",
                        "02",
                        "隐患排查",
                        "路面塌陷",
                        Category.URBAN,
                        Responsibility.DEPARTMENT,
                        true))));
  }

  @Test
  void theListOfTheCountyOfAGridIsTold() {
    MatterTypesController.InForce told = controller.inForce(7L, null);

    assertThat(told.version().number()).isEqualTo("2026-1");
    assertThat(told.types())
        .containsExactly(
            new MatterTypesController.Type(
                "ZJ-02-10", "路面塌陷", "02", "隐患排查", Category.URBAN, true, Responsibility.DEPARTMENT));
    assertThat(controller.inForce(null, JINGKOU)).isEqualTo(told);
  }

  @Test
  void gridsAndCountiesOfAnotherCityAreNotThere() {
    refused(8L, null, "grid-unknown");
    refused(null, KECHENG, "place-unknown");
    refused(9L, null, "grid-unknown");
    refused(null, "999999000000", "place-unknown");
  }

  @Test
  void aTownHasNoListOfItsOwn() {
    place("321102003000", Level.TOWN, "zhenjiang");
    refused(null, "321102003000", "place-unknown");
  }

  @Test
  void withoutGridAndCountyTheQuestionIsRefused() {
    refused(null, null, "matter-types-of-where");
  }

  @Test
  void aCountyWithoutAListSaysSo() {
    county("321111000000", "zhenjiang");
    refused(null, "321111000000", "no-list-in-force");
  }

  private void refused(Long gridId, String county, String code) {
    assertThatThrownBy(() -> controller.inForce(gridId, county))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private void county(String code, String city) {
    place(code, Level.COUNTY, city);
  }

  private void place(String code, Level level, String city) {
    Place place = mock();
    when(place.level()).thenReturn(level);
    when(place.code()).thenReturn(code);
    when(place.name()).thenReturn(code);
    when(places.find(code)).thenReturn(Optional.of(place));
    when(places.get(code)).thenReturn(place);
    CityProfile profile = mock();
    when(profile.key()).thenReturn(city);
    when(cities.ofPlace(code)).thenReturn(Optional.of(profile));
  }

  private void grid(long id, String city, String village) {
    Grid grid = mock();
    when(grid.city()).thenReturn(city);
    when(grid.villageCode()).thenReturn(village);
    when(grids.find(id)).thenReturn(Optional.of(grid));
  }
}
