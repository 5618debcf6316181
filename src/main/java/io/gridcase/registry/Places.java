package io.gridcase.registry;

import io.gridcase.kernel.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All places of the register, kept in memory: they change only with a new edition. */
@Component
public class Places {

  private record Known(Map<String, Place> byCode, Map<String, List<Place>> byParent) {}

  private final StoredPlaces stored;
  private final Remembered<Known> known = new Remembered<>(this::read);

  Places(StoredPlaces stored) {
    this.stored = stored;
  }

  /** The place with this twelve-digit code. */
  public Optional<Place> find(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(known.get().byCode().get(code));
  }

  /**
   * The place with this twelve-digit code.
   *
   * @throws Refusal {@code place-unknown} when there is none
   */
  public Place get(String code) {
    return find(code)
        .orElseThrow(() -> Refusal.notFound("place-unknown").with("place", String.valueOf(code)));
  }

  /** The places directly below, by code; empty for a village and for an unknown code. */
  public List<Place> below(String parentCode) {
    return known.get().byParent().getOrDefault(parentCode, List.of());
  }

  /** Tells that the running transaction stores places. */
  void change() {
    known.change();
  }

  private Known read() {
    List<Place> all = stored.findAll();
    Map<String, Place> byCode = new HashMap<>(all.size() * 2);
    Map<String, List<Place>> byParent = new HashMap<>();
    all.stream()
        .sorted(Comparator.comparing(Place::code))
        .forEach(
            place -> {
              byCode.put(place.code(), place);
              if (place.parentCode() != null) {
                byParent.computeIfAbsent(place.parentCode(), c -> new ArrayList<>()).add(place);
              }
            });
    return new Known(byCode, byParent);
  }
}
