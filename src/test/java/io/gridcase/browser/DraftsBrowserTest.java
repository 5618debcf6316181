package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost: drafts, reloads, and mistakes told where they are. */
class DraftsBrowserTest extends BrowserStory {

  @Test
  void aTaskHasItsDraftAgainAfterAReload() {
    Person officer = onPhone("zj.officer2");
    String number = officer.reporting().collapsedRoad();
    TaskDesk desk = officer.opens(number, "首次处置");
    desk.chooses("outcome", "无法处理，上报").writes("reason", "写到一半");
    assertThat(officer.see("draft")).containsText("已存");
    officer.page().reload();
    desk.isOpen();
    assertThat(desk.field("reason").locator("textarea")).hasValue("写到一半");
    desk.submits();
  }

  @Test
  void aReportIsStillThereAfterAReload() {
    Person officer = onPhone("zj.officer2");
    officer.reporting().photographs().is("路面塌陷").notUrgent().next(2).next(3).tells("写到一半的上报");
    isKept(officer, "写到一半的上报");
    officer.page().reload();
    assertThat(officer.see("description")).hasValue("写到一半的上报");
    officer.page().goBack();
    assertThat(officer.see("report-step")).containsText("2");
    officer.page().goBack();
    assertThat(officer.see("picked-type")).containsText("路面塌陷");
    assertThat(officer.see("report-photo")).hasCount(1);
    new Reporting(officer).next(2).next(3).sends();
    assertThat(officer.see("where-now")).containsText("首次处置");
  }

  @Test
  void whatIsPutRightIsNoLongerToldAsWrong() {
    Person officer = onPhone("zj.officer2");
    Reporting report = officer.reporting().is("路面塌陷").notUrgent().next(2).next(3).tells("路面塌陷");
    officer.see("discovered").fill("2099-01-01T08:00");
    officer.see("report-send").click();
    assertThat(officer.see("report-missing")).isInViewport();
    officer.see("discovered-now").click();
    assertThat(officer.see("report-missing")).hasCount(0);
    report.sends();
  }

  @Test
  void aTextFileNamedAsAPhotoIsToldWhereItStands() {
    Person officer = onPhone("zj.officer2");
    FilePayload text =
        new FilePayload("现场.jpg", "image/jpeg", "不是照片".getBytes(StandardCharsets.UTF_8));
    officer.reporting().attaches(text).is("路面塌陷").notUrgent();
    assertThat(officer.see("photo-problem")).containsText("现场.jpg");
    assertThat(officer.see("report-step")).containsText("1");
  }

  @Test
  void aTextFileNamedAsAPhotoIsToldAtTheFieldOfAForm() {
    Person officer = onPhone("zj.officer2");
    String number = officer.reporting().collapsedRoad();
    TaskDesk desk = officer.opens(number, "首次处置").chooses("outcome", "已当场处理");
    desk.writes("result", "已经填平");
    officer.watch().expects(422, "/api/attachments");
    desk.field("photos")
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("现场.jpg", "image/jpeg", "不是照片".getBytes(StandardCharsets.UTF_8)));
    assertThat(desk.field("photos")).containsText("现场.jpg");
    assertThat(desk.field("result").locator("textarea")).hasValue("已经填平");
  }

  @Test
  void aMissingAnswerIsToldAtItsField() {
    Person officer = onPhone("zj.officer2");
    String number = officer.reporting().collapsedRoad();
    TaskDesk desk = officer.opens(number, "首次处置").chooses("outcome", "无法处理，上报");
    desk.triesToSubmit();
    assertThat(officer.see("form-wrong")).isVisible();
    assertThat(desk.field("reason").locator(".fjs-form-field-error")).isVisible();
    assertThat(desk.field("reason").locator("textarea")).isFocused();
  }

  /** The device has the report with this description. */
  private static void isKept(Person person, String description) {
    String script =
        """
        words => new Promise(resolve => {
          const opening = indexedDB.open('gridcase')
          opening.onsuccess = () => {
            const all = opening.result.transaction('reports').objectStore('reports').getAll()
            all.onsuccess = () => {
              opening.result.close()
              resolve(all.result.some(each => each.description === words))
            }
          }
        })
        """;
    person.page().waitForCondition(() -> (boolean) person.page().evaluate(script, description));
  }
}
