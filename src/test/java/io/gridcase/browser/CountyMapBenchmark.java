package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.gridcase.bench.LargeCounty;
import io.gridcase.bench.PerformancePage;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The map of a county of 4,000 grids, dragged to and fro in Chromium: frames of our page against
 * the same polygons drawn by Leaflet as it comes (SVG). Needs the pages in {@code target/classes};
 * {@code mvn -Pbench -Dskip.web=false verify} builds them.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = io.gridcase.TestDatabase.class)
class CountyMapBenchmark {

  private static final int ROUNDS = 5;
  private static final Path LEAFLET = Path.of("src/main/web/node_modules/leaflet/dist");

  /** Keeps how long each frame took, in milliseconds. */
  private static final String WATCH =
      """
      () => {
        window.frames_ = []
        let last = performance.now()
        window.watching_ = true
        const next = (now) => {
          window.frames_.push(now - last)
          last = now
          if (window.watching_) requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }
      """;

  private static final String PLAIN =
      """
      ([bbox, polygons]) => {
        const map = L.map('map', { zoomSnap: 0.25 })
        const [w, s, e, n] = bbox.split(',').map(Number)
        map.fitBounds([[s, w], [n, e]])
        for (const polygon of polygons) L.geoJSON(polygon, { weight: 0.8 }).addTo(map)
      }
      """;

  @RegisterExtension final Browsers browsers = new Browsers();

  @LocalServerPort private int port;
  @Autowired private Grids grids;
  @Autowired private Places places;

  /** Frames of one drag in milliseconds: the middle one, and the longest with the redraw after. */
  private record Drag(double median, double worst) {}

  @Test
  void draggingTheMapOfALargeCounty() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(Path.of("target/classes/static/index.html")) && Files.exists(LEAFLET),
        "the pages are not built");
    LargeCounty county = LargeCounty.into(grids, places);
    Person head = browsers.seat(Screen.DESK, "http://127.0.0.1:" + port, "zj.city.head").signsIn();
    head.page().navigate("/grids?q=" + "第2025网格");
    long asked = System.nanoTime();
    assertThat(head.see("map")).hasAttribute("data-ground", Pattern.compile("[1-9]\\d*"));
    while (Integer.parseInt(head.see("map").getAttribute("data-ground")) < 4_000) {
      head.page().locator(".leaflet-control-zoom-out").click();
      head.page().waitForTimeout(700);
      Assumptions.assumeTrue(System.nanoTime() - asked < 90e9, "the county never showed whole");
    }
    Page plain = head.page().context().newPage();
    BoundingBox ours = head.see("map").boundingBox();
    plain.setContent(
        String.format(
            Locale.ROOT,
            "<style>#map{width:%.0fpx;height:%.0fpx}</style><div id=map data-testid=map></div>",
            ours.width,
            ours.height));
    plain.addStyleTag(new Page.AddStyleTagOptions().setPath(LEAFLET.resolve("leaflet.css")));
    plain.addScriptTag(new Page.AddScriptTagOptions().setPath(LEAFLET.resolve("leaflet.js")));
    Object polygons =
        head.page()
            .evaluate(
                "async (bbox) => (await (await fetch('/api/grids/map?width=1366&bbox=' +"
                    + " bbox)).json()).grids.map((grid) => grid.polygon)",
                county.frame());
    plain.evaluate(PLAIN, List.of(county.frame(), polygons));
    List<Drag> our = new ArrayList<>();
    List<Drag> their = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      int there = round % 2 == 0 ? 1 : -1;
      Drag one = drag(head.page(), there);
      Drag other = drag(plain, there);
      if (round >= 0) {
        our.add(one);
        their.add(other);
      }
    }
    report(our, their);
  }

  /** Drags the map by 250 pixels and lets it draw what came into view. */
  private static Drag drag(Page page, int there) {
    page.bringToFront();
    page.waitForTimeout(500);
    BoundingBox box = page.getByTestId("map").boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.evaluate(WATCH);
    for (int step = 1; step <= 60; step++) {
      double away = there * 250 * step / 60.0;
      page.mouse().move(x + away, y + away / 2);
    }
    page.mouse().up();
    page.waitForTimeout(1500);
    @SuppressWarnings("unchecked")
    List<Number> frames =
        (List<Number>) page.evaluate("() => { window.watching_ = false; return window.frames_ }");
    List<Double> sorted = frames.stream().skip(1).map(Number::doubleValue).sorted().toList();
    return new Drag(sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
  }

  private static void report(List<Drag> ours, List<Drag> theirs) throws IOException {
    StringBuilder rows = new StringBuilder();
    List<Double> medians = new ArrayList<>();
    List<Double> worst = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      medians.add(ours.get(i).median() / theirs.get(i).median());
      worst.add(ours.get(i).worst() / theirs.get(i).worst());
      rows.append(
          String.format(
              Locale.ROOT,
              "| %d | %.0f | %.0f | %.2f | %.0f | %.0f | %.2f |%n",
              i + 1,
              ours.get(i).median(),
              theirs.get(i).median(),
              medians.get(i),
              ours.get(i).worst(),
              theirs.get(i).worst(),
              worst.get(i)));
    }
    PerformancePage.write(
        "map",
        String.format(
            Locale.ROOT,
            """
            | | measured (median of %d drags) | wanted |
            |---|---|---|
            | middle frame while dragging, ours / Leaflet as it comes | **%.2f** | at most 1 |
            | longest frame, the redraw after it included, ours / Leaflet as it comes | **%.2f** | \
            at most 1 |

            | drag | ours, middle ms | plain, middle ms | ratio | ours, longest ms | plain, longest \
            ms | ratio |
            |---|---|---|---|---|---|---|
            %s\
            """,
            ours.size(),
            medians.stream().sorted().toList().get(medians.size() / 2),
            worst.stream().sorted().toList().get(worst.size() / 2),
            rows));
  }
}
