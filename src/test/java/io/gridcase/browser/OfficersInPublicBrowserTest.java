package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import io.gridcase.Article;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Photos;
import io.gridcase.scenario.Town;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who serves in a grid, as the public sees them: with a face, on paper, and open to complaint. */
class OfficersInPublicBrowserTest extends BrowserStory {

  private static final String ACCENT_OF_LUZHOU = "#8c4a1f";

  @Autowired private Grids grids;

  @Test
  @Article("QD-3-2")
  void aPhotoTheAgencyUploadsIsOnTheNoticeTheBoardAndTheContactCards() {
    Town town = new Town(base(), "qd");
    Grid grid = grids.get(town.gridId());
    Person head = atDesk("qd.town.head");
    photographed(head, town);

    Person resident = seat(Screen.PHONE, "nobody");
    Page page = resident.page();
    String notice = base() + "/public/qingdao/grids/" + grid.code();
    page.navigate(notice);
    loaded(resident.see("notice-officer").getByTestId("officer-face").first());
    assertThat(resident.see("notice-officer").first()).containsText("职责");
    page.navigate(notice + "/board");
    loaded(resident.see("board").getByTestId("officer-face").first());
    page.navigate(notice + "/cards");
    loaded(resident.see("contact-card").getByTestId("officer-face").first());

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(resident.see("public-find")).isHidden();
    assertThat(resident.see("contact-card").first()).isVisible();
    assertThat(resident.see("qr").first()).isVisible();
  }

  @Test
  @Article("LZ-12")
  void aResidentComplainsFromTheCardAndReadsTheAnswerOfTheHead() {
    Town town = new Town(base(), "lz");
    Grid grid = grids.get(town.gridId());
    Person head = atDesk("lz.town.head");
    photographed(head, town);
    head.page().navigate(base() + "/grids/" + grid.id());
    head.see("print-card").first().click();
    loaded(head.see("work-card").getByTestId("officer-face"));
    String scanned = head.see("qr").getAttribute("data-text");

    Person resident = seat(Screen.PHONE, "nobody");
    resident.page().navigate(scanned);
    loaded(resident.see("card-check").getByTestId("officer-face"));
    resident.see("card-complain").click();
    resident.see("complain-send").click();
    assertThat(resident.page().getByRole(AriaRole.ALERT)).containsText("请选择投诉原因");
    resident.see("complain-grounds").selectOption("NO_CARD");
    resident.see("complain-what").fill("上门时没有出示证件，问了也不说");
    resident.see("complain-send").click();
    String code = resident.see("follow-code").innerText();
    Object accent =
        resident
            .page()
            .evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent')");
    Assertions.assertThat(String.valueOf(accent).strip())
        .as("the look of the city")
        .isEqualToIgnoringCase(ACCENT_OF_LUZHOU);

    head.see("nav-voices").click();
    head.see("complaint-row").first().getByRole(AriaRole.LINK).click();
    assertThat(head.see("complaint")).containsText("上门时没有出示证件");
    head.see("complaint-answer-it").click();
    head.see("change-finding").selectOption("FOUNDED");
    head.see("change-answer").fill("已批评教育，今后入户先出示证件");
    head.see("change-save").click();
    assertThat(head.see("complaint")).containsText("属实");

    resident.watch().expects(404, "/api/public/follow"); // no report has this code
    resident.see("to-follow").click();
    resident.see("follow-input").fill(code);
    resident.see("follow-ask").click();
    assertThat(resident.see("complaint-answer")).hasText("已批评教育，今后入户先出示证件");
  }

  private void photographed(Person head, Town town) {
    String code = town.as("officer").get("/api/officers/me").ok().body().path("code").asText();
    head.page().navigate(base() + "/people/" + code);
    head.see("officer-photo-pick")
        .setInputFiles(new FilePayload("人像.jpg", "image/jpeg", Photos.jpeg()));
    loaded(head.see("officer-photo-shown"));
  }

  /** A picture that came, not only a frame for it. */
  private static void loaded(Locator picture) {
    assertThat(picture).isVisible();
    assertThat(picture).hasAttribute("src", Pattern.compile("/api/.*photo.*"));
    picture.evaluate("it => it.decode()");
    Assertions.assertThat(picture.evaluate("it => it.naturalWidth")).isNotEqualTo(0);
  }
}
