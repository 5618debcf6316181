package io.gridcase.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Stored;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The polygons of grids that are known already, as a GeoJSON FeatureCollection (RFC 7946). */
@Component
class PolygonsImport implements Importing {

  private static final int MOST_FEATURES = 100_000;

  /** Degrees on CGCS2000 or WGS 84; anything projected is refused. */
  private static final Set<String> CRS = Set.of("4490", "4326", "CRS84");

  private final Grids grids;
  private final ObjectMapper json;

  PolygonsImport(Grids grids, ObjectMapper json) {
    this.grids = grids;
    this.json = json;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.POLYGONS;
  }

  @Override
  public ImportResult take(String city, String text) {
    Problems problems = new Problems();
    JsonNode features = features(text, problems);
    problems.refuse();
    Map<String, Integer> seen = new HashMap<>();
    Map<String, String> polygons = new LinkedHashMap<>();
    for (int i = 0; i < features.size(); i++) {
      JsonNode feature = features.get(i);
      String path = "feature " + (i + 1);
      String code = feature.path("properties").path("code").asText("");
      check(city, code, path, seen.putIfAbsent(code, i + 1), problems);
      PolygonCheck.problem(feature.path("geometry"))
          .ifPresent(found -> problems.add(path + ", geometry", found, Map.of()));
      polygons.put(code, feature.path("geometry").toString());
    }
    problems.refuse();
    Stored stored = grids.draw(city, polygons);
    return new ImportResult(kind(), polygons.size(), stored.created(), stored.updated());
  }

  private void check(String city, String code, String path, Integer earlier, Problems problems) {
    String column = path + ", code";
    if (code.isBlank()) {
      problems.add(column, "import-value-missing", Map.of());
    } else if (earlier != null) {
      problems.add(column, "import-feature-twice", Map.of("feature", earlier));
    } else if (grids.find(city, code).isEmpty()) {
      problems.add(column, "import-grid-unknown", Map.of());
    }
  }

  private JsonNode features(String text, Problems problems) {
    try {
      JsonNode file = json.readTree(text);
      String crs = file.path("crs").path("properties").path("name").asText("EPSG:4326");
      if (CRS.stream().noneMatch(crs::endsWith)) {
        problems.add("crs", "import-crs-unknown", Map.of());
      }
      JsonNode features = file.path("features");
      if (!"FeatureCollection".equals(file.path("type").asText()) || !features.isArray()) {
        problems.add("type", "import-no-collection", Map.of());
      } else if (features.isEmpty() || features.size() > MOST_FEATURES) {
        problems.add("features", "import-features-count", Map.of("most", MOST_FEATURES));
      }
      return features;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.add("line " + line, "import-json-broken", Map.of("line", line));
      return json.createArrayNode();
    }
  }
}
