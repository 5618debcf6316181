package io.gridcase.registry;

import io.gridcase.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The grids of all cities; questions are answered from memory, also where a point lies. */
@Component
public class Grids {

  private final StoredGrids stored;
  private final Map<String, Remembered<GridIndex>> indexes = new ConcurrentHashMap<>();

  Grids(StoredGrids stored) {
    this.stored = stored;
  }

  /**
   * The grid with this id, in force or not.
   *
   * @throws Refusal {@code grid-unknown} when there is none
   */
  public Grid get(Long id) {
    return find(id).orElseThrow(() -> Refusal.notFound("grid-unknown").with("grid", id));
  }

  /** The grid with this id, in force or not. */
  public Optional<Grid> find(Long id) {
    if (id == null) {
      return Optional.empty();
    }
    return indexes.values().stream()
        .flatMap(index -> index.get().byId(id).stream())
        .findFirst()
        .or(() -> stored.findById(id));
  }

  /** The grid with this code in the city, in force or not. */
  public Optional<Grid> find(String city, String code) {
    return index(city).byCode(code);
  }

  /**
   * The grid in force in which a point lies; an exclusive grid wins over the comprehensive one
   * around it.
   *
   * @param lng longitude in degrees east
   * @param lat latitude in degrees north
   */
  public Optional<Grid> locate(String city, double lng, double lat) {
    return index(city).locate(lng, lat);
  }

  /** The grids in force of a village or community, by code. */
  public List<Grid> ofVillage(String city, String villageCode) {
    return index(city).ofVillage(villageCode);
  }

  /** The grids in force that match everything asked for, by code. */
  public List<Grid> search(GridSearch search) {
    return index(search.city()).search(search);
  }

  /**
   * The outlines of the grids in force that may show in a frame, by code.
   *
   * @param frame in degrees, longitude as x
   * @param pixel how many degrees a pixel of the map is wide
   */
  public List<GridOutline> outlines(String city, Envelope frame, double pixel) {
    return index(city).outlines(frame, pixel);
  }

  /** Takes entries into the register of a city; an entry whose code is known updates it. */
  @Transactional
  public Stored put(String city, List<GridEntry> entries) {
    remembered(city).change();
    Map<String, Grid> known = new HashMap<>();
    stored.findByCity(city).forEach(each -> known.put(each.code(), each));
    int created = 0;
    for (GridEntry entry : entries) {
      Grid present = known.get(entry.code());
      if (present == null) {
        known.put(entry.code(), stored.save(new Grid(city, entry)));
        created++;
      } else {
        present.update(entry);
      }
    }
    return new Stored(created, entries.size() - created);
  }

  /**
   * Closes grids and opens others in their place, in the running transaction.
   *
   * @param closed the ids of grids of the city
   * @param opened entries with codes nobody has yet
   * @return the opened grids, in the order of the entries
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Grid> replace(
      String city, Collection<Long> closed, LocalDate on, List<GridEntry> opened) {
    remembered(city).change();
    stored.findAllById(closed).forEach(grid -> grid.close(on));
    List<Grid> fresh = opened.stream().map(entry -> new Grid(city, entry)).toList();
    return stored.saveAllAndFlush(fresh);
  }

  /**
   * Changes grids that stay what they are, in the running transaction.
   *
   * @param changed what the register shall say of them, by id
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(String city, Map<Long, GridEntry> changed) {
    remembered(city).change();
    stored.findAllById(changed.keySet()).forEach(grid -> grid.update(changed.get(grid.id())));
  }

  /**
   * Holds grids until the running transaction ends, so that nobody changes them or begins something
   * in them meanwhile.
   *
   * @return those of them that are in force
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Set<Long> hold(Collection<Long> ids) {
    return ids.isEmpty() ? Set.of() : stored.hold(new TreeSet<>(ids));
  }

  /**
   * Takes over checked polygons.
   *
   * @param polygons GeoJSON geometries by the code of the grid
   */
  @Transactional
  public Stored draw(String city, Map<String, String> polygons) {
    remembered(city).change();
    stored.findByCity(city).stream()
        .filter(grid -> polygons.containsKey(grid.code()))
        .forEach(grid -> grid.draw(polygons.get(grid.code())));
    return new Stored(0, polygons.size());
  }

  private GridIndex index(String city) {
    return remembered(city).get();
  }

  private Remembered<GridIndex> remembered(String city) {
    return indexes.computeIfAbsent(
        city, c -> new Remembered<>(() -> new GridIndex(stored.findByCity(c))));
  }
}
