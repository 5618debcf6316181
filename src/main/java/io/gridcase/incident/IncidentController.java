package io.gridcase.incident;

import io.gridcase.access.Idempotency;
import io.gridcase.incident.IncidentViews.IncidentDetail;
import io.gridcase.incident.IncidentViews.IncidentPage;
import io.gridcase.incident.IncidentViews.IncidentWords;
import io.gridcase.incident.IncidentViews.MadeIncident;
import io.gridcase.incident.IncidentViews.NewIncident;
import io.gridcase.incident.IncidentViews.NewMeasure;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Security incidents of a city. */
@RestController
@RequestMapping("/api/incidents")
class IncidentController {

  private final Incidents incidents;
  private final Idempotency idempotency;

  IncidentController(Incidents incidents, Idempotency idempotency) {
    this.incidents = incidents;
    this.idempotency = idempotency;
  }

  /** The incidents of the city, the newest first. */
  @GetMapping
  IncidentPage page(
      @RequestParam(required = false) Long after, @RequestParam(defaultValue = "20") int size) {
    return incidents.page(after, size);
  }

  @GetMapping("/{id}")
  IncidentDetail one(@PathVariable long id) {
    return incidents.of(id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  MadeIncident report(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody NewIncident asked) {
    return idempotency.once(
        key,
        List.of("incident", asked),
        MadeIncident.class,
        () -> new MadeIncident(incidents.report(asked)));
  }

  /** Shuts an account out at once; doing it again harms nothing. */
  @PutMapping("/{id}/measures")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void measure(@PathVariable long id, @Valid @RequestBody NewMeasure asked) {
    incidents.measure(id, asked);
  }

  @PutMapping("/{id}/containment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void contain(@PathVariable long id, @Valid @RequestBody IncidentWords asked) {
    incidents.contain(id, asked.words());
  }

  @PutMapping("/{id}/resolution")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resolve(@PathVariable long id, @Valid @RequestBody IncidentWords asked) {
    incidents.resolve(id, asked.words());
  }
}
