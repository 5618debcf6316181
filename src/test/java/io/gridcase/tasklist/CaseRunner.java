package io.gridcase.tasklist;

import io.gridcase.access.CurrentActor;
import io.gridcase.access.OpenSessions;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.Intake;
import io.gridcase.matter.MatterSource;
import io.gridcase.matter.ReportRequest;
import io.gridcase.scenario.Town;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs cases through our services in one process, without HTTP; for measurements. */
@TestComponent
public class CaseRunner {

  private final OpenSessions sessions;
  private final CurrentActor actors;
  private final Intake intake;
  private final Claims claims;
  private final Completion completion;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  CaseRunner(
      OpenSessions sessions,
      CurrentActor actors,
      Intake intake,
      Claims claims,
      Completion completion,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.sessions = sessions;
    this.actors = actors;
    this.intake = intake;
    this.claims = claims;
    this.completion = completion;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Who and what a case of Zhenjiang's town needs. */
  public record Setting(long gridId, String typeCode, String urban, String police) {}

  /** One case along the path of Zhenjiang's town: two departments, verified on site. */
  public String runCase(Setting setting) {
    String number =
        sessions.request(
            "zj.officer",
            () ->
                transaction.execute(
                    status ->
                        intake
                            .report(
                                new ReportRequest(
                                    setting.typeCode(),
                                    false,
                                    "路面塌陷约两平方米",
                                    null,
                                    setting.gridId(),
                                    null,
                                    List.of(),
                                    null,
                                    MatterSource.OFFICER),
                                actors.get())
                            .number()));
    does("zj.officer", number, "task_firstHandling", null, up());
    does("zj.town.dispatcher", number, "task_accept", null, Map.of("outcome", "DISPATCH"));
    does("zj.town.dispatcher", number, "task_dispatch", null, departments(setting));
    for (String department : List.of("urban", "police")) {
      Long id = Long.valueOf(department.equals("urban") ? setting.urban() : setting.police());
      String handler = "zj." + department + ".handler";
      does(handler, number, "task_sign", id, Map.of("outcome", "SIGN"));
      does(
          "zj." + department + ".head", number, "task_nameHandler", id, Map.of("handler", handler));
      does(
          handler,
          number,
          "task_handle",
          id,
          Map.of("outcome", "HANDLED", "result", "已修复", "noEvidence", "现场无痕迹"));
    }
    does("zj.urban.handler", number, "task_consolidate", null, Map.of("result", "已修复"));
    return number;
  }

  /** The rest of the case: verification with a photo, feedback, archive. */
  public void closeCase(String number, long photo) {
    does(
        "zj.officer",
        number,
        "task_verifyOnSite",
        null,
        Map.of(
            "outcome", "PASS", "visitedAt", Town.now(), "photos", List.of(photo), "note", "现场查看"));
    does(
        "zj.officer",
        number,
        "task_feedback",
        null,
        Map.of("way", "NO_PARTY", "toldAt", Town.now(), "content", "已处理完毕"));
  }

  private static Map<String, Object> up() {
    return Map.of("outcome", "REPORT_UP", "reason", "需要专业力量");
  }

  private static Map<String, Object> departments(Setting setting) {
    return Map.of(
        "outcome",
        "DISPATCH",
        "departments",
        List.of(setting.urban(), setting.police()),
        "lead",
        setting.urban());
  }

  private void does(
      String who, String number, String step, Long department, Map<String, Object> answers) {
    sessions.request(
        who,
        () -> {
          long id =
              jdbc.sql(
                      "select id from step where matter_number = ? and step_key = ? and state ="
                          + " 'OPEN'"
                          + (department == null ? "" : " and department_id = " + department))
                  .params(number, step)
                  .query(Long.class)
                  .single();
          claims.claim(id);
          try {
            return completion.submit(id, answers, UUID.randomUUID().toString());
          } catch (Refusal refusal) {
            throw new IllegalStateException(step + ": " + refusal.fields(), refusal);
          }
        });
  }
}
