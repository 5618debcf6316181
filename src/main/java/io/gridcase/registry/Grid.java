package io.gridcase.registry;

import io.gridcase.kernel.Level;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.locationtech.jts.geom.Point;

/** The basic unit of service and management inside a village or community. */
@Entity
@Table(name = "grid")
public class Grid {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_seq")
  @SequenceGenerator(name = "grid_seq", allocationSize = 50)
  private Long id;

  private String code;
  private String city;

  @Column(name = "village_code")
  private String villageCode;

  private String name;

  @Enumerated(EnumType.STRING)
  private GridType type;

  @Enumerated(EnumType.STRING)
  private GridBasis basis;

  @Column(name = "managing_department_id")
  private Long managingDepartmentId;

  private int households;
  private int population;
  private String polygon;

  @Column(name = "centroid_lng")
  private Double centroidLng;

  @Column(name = "centroid_lat")
  private Double centroidLat;

  private boolean active;
  private boolean sample;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  protected Grid() {}

  Grid(String city, GridEntry entry) {
    this.city = city;
    this.code = entry.code();
    update(entry);
  }

  /** Takes over everything but the city and the code, by which the register knows it. */
  final void update(GridEntry entry) {
    this.villageCode = entry.villageCode();
    this.name = entry.name();
    this.type = entry.type();
    this.basis = entry.basis();
    this.managingDepartmentId = entry.managingDepartmentId();
    this.households = entry.households();
    this.population = entry.population();
    this.active = entry.active();
    this.sample = entry.sample();
    if (entry.polygon() != null) {
      draw(entry.polygon());
    }
  }

  /** Takes over a checked polygon (GeoJSON text) and the point it is labelled at. */
  final void draw(String geoJson) {
    this.polygon = geoJson;
    Point inside = Shapes.read(geoJson).getInteriorPoint();
    this.centroidLng = inside.getX();
    this.centroidLat = inside.getY();
  }

  /** Ends it on that day, for good; it keeps its code, which nobody gets again. */
  final void close(LocalDate on) {
    this.active = false;
    this.closedOn = on;
  }

  public Long id() {
    return id;
  }

  /** The grid's code by the city's scheme; unique, never reused. */
  public String code() {
    return code;
  }

  /** The key of the city. */
  public String city() {
    return city;
  }

  /** The twelve-digit code of the village or community it divides. */
  public String villageCode() {
    return villageCode;
  }

  public String name() {
    return name;
  }

  public GridType type() {
    return type;
  }

  /** The unit it is based on. */
  public GridBasis basis() {
    return basis;
  }

  /** The department that manages an exclusive grid beside the town's agency; null otherwise. */
  public Long managingDepartmentId() {
    return managingDepartmentId;
  }

  public int households() {
    return households;
  }

  /** Permanent residents. */
  public int population() {
    return population;
  }

  /** The polygon as GeoJSON text, in degrees; null when it has not been drawn yet. */
  public String polygon() {
    return polygon;
  }

  /** Longitude of a point inside the grid, in degrees east; null without polygon. */
  public Double centroidLng() {
    return centroidLng;
  }

  /** Latitude of a point inside the grid, in degrees north; null without polygon. */
  public Double centroidLat() {
    return centroidLat;
  }

  /** Whether it is in force; a grid that was given up keeps its code. */
  public boolean active() {
    return active;
  }

  /** The day it was replaced or given up by a change of grids; null otherwise. */
  public LocalDate closedOn() {
    return closedOn;
  }

  /** Whether it was made by the sample generator. */
  public boolean sample() {
    return sample;
  }

  /** The twelve-digit code of the place of this level the grid lies in. */
  public String placeCode(Level level) {
    return level.codeOf(villageCode);
  }
}
