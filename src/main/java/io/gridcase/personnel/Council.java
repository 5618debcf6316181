package io.gridcase.personnel;

import io.gridcase.kernel.PersonalText;
import io.gridcase.registry.Grid;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;

/**
 * A meeting of a grid's council (网格议事): when, about what, how many of whom, and what it came to
 * (DY-16). It names nobody; what is written freely is kept encrypted.
 */
@Entity
@Table(name = "council")
public class Council {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_seq")
  @SequenceGenerator(name = "council_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;
  private String code;

  @Column(name = "grid_id")
  private long gridId;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Convert(converter = PersonalText.class)
  private String topic;

  @Convert(converter = PersonalText.class)
  private String resolution;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "council_attendance", joinColumns = @JoinColumn(name = "council_id"))
  @MapKeyColumn(name = "capacity")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "people")
  @BatchSize(size = 100)
  private Map<Capacity, Integer> attendance = new EnumMap<>(Capacity.class);

  private boolean sample;

  protected Council() {}

  /**
   * A meeting in a grid.
   *
   * @param code by which imports know it; unique in the city
   */
  public Council(Grid grid, String code, LocalDate heldOn) {
    this.city = grid.city();
    this.gridId = grid.id();
    this.code = code;
    this.heldOn = heldOn;
  }

  /**
   * Takes down what was discussed.
   *
   * @param present how many came in each capacity, each at least one
   */
  public void record(String about, Map<Capacity, Integer> present, String result) {
    this.topic = about;
    this.attendance.keySet().retainAll(present.keySet());
    this.attendance.putAll(present);
    this.resolution = result;
  }

  /** Marks the meeting as made by the sample generator. */
  public void markAsSample() {
    this.sample = true;
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public long gridId() {
    return gridId;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public String topic() {
    return topic;
  }

  public String resolution() {
    return resolution;
  }

  /** How many came in each capacity. */
  public SortedMap<Capacity, Integer> attendance() {
    return new TreeMap<>(attendance);
  }

  public boolean sample() {
    return sample;
  }
}
