package io.gridcase.browser;

import io.gridcase.Article;
import org.junit.jupiter.api.Test;

/**
 * A collapsed road, reported on a phone and followed to the archive, in each of the five cities.
 */
class CityStoriesBrowserTest extends BrowserStory {

  @Test
  @Article({"ZJ-31", "ZJ-32", "ZJ-34-1", "ZJ-34-2", "ZJ-35"})
  void zhenjiangTownDispatchesToTwoDepartmentsWithALead() {
    CityCase road = reportedIn("zj");
    road.officerReportsUp();
    road.isWith("大市口街道网格化服务管理中心");
    road.agencyDispatches("town.dispatcher");
    road.departmentBegins("urban");
    road.departmentTellsProgress("urban", "已到现场，正在开挖");
    road.departmentEnds("urban");
    road.leadWaits("urban");
    road.departmentHandles("police");
    road.leadConsolidates("urban");
    road.officerVerifies();
    road.feedsBack();
    road.isArchived();
    road.tells("指定牵头部门");
    road.tells("记录进展");
  }

  @Test
  @Article("LZ-16-1")
  void luzhouVillageReceivesFirstAndPassesOn() {
    CityCase road = reportedIn("lz");
    road.officerReportsUp();
    road.isWith("社区");
    road.agencyReportsUp("village.dispatcher");
    road.isWith("街道");
    road.agencyDispatches("town.dispatcher");
    road.departmentHandles("urban");
    road.departmentHandles("police");
    road.leadConsolidates("urban");
    road.officerVerifies();
    road.feedsBack();
    road.isArchived();
  }

  @Test
  @Article("QZ-20-1")
  void quzhouSendsByResponsibility() {
    CityCase road = reportedIn("qz");
    road.officerReportsUpTo("职能部门");
    road.isWith("社会治理综合指挥中心");
    road.isHandledBy("住房和城乡建设局");
    road.departmentHandles("county.housing");
    road.departmentHandles("county.police");
    road.leadConsolidates("county.housing");
    road.officerVerifies();
    road.feedsBack();
    road.isArchived();
  }

  @Test
  @Article("QD-5-3")
  void qingdaoReportsSeveralDepartmentsToGovernment() {
    CityCase road = reportedIn("qd");
    road.officerReportsUp();
    road.isWith("综治中心");
    road.agencyDispatches("town.dispatcher");
    road.governmentDecides("town.approver");
    road.departmentHandles("urban");
    road.departmentHandles("police");
    road.leadConsolidates("urban");
    road.officerVerifies();
    road.feedsBack();
    road.isArchived();
  }

  @Test
  @Article({"DY-6", "DY-20-1", "DY-20-2"})
  void dongyingEscalatesStrictlyLevelByLevel() {
    CityCase road = reportedIn("dy");
    road.officerReportsUp();
    road.isWith("文汇街道网格化工作中心");
    road.agencyReportsUp("town.dispatcher");
    road.isWith("东营区网格化工作中心");
    road.agencyReportsUp("county.dispatcher");
    road.isWith("东营市网格化工作中心");
    road.agencyDispatches("city.dispatcher");
    road.departmentHandles("city.urban");
    road.departmentHandles("city.police");
    road.leadConsolidates("city.urban");
    road.officerVerifies();
    road.feedsBack();
    road.isArchived();
  }
}
