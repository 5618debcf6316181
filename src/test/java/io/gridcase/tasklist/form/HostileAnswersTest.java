package io.gridcase.tasklist.form;

import static io.gridcase.tasklist.form.Answering.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.kernel.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is sent, a form answers with a refusal or with something that keeps to it. */
class HostileAnswersTest {

  private static final FormContract FORM =
      Answering.parse(
          "{'type':'radio','key':'outcome','validate':{'required':true},'values':['A','B'],"
              + "'properties':{'keep':'variable'}}",
          "{'type':'textfield','key':'text','conditional':{'hide':'=outcome = 1'},"
              + "'validate':{'maxLength':6,'pattern':'x'}}",
          "{'type':'number','key':'number','decimalDigits':2,'validate':{'min':-5,'max':900}}",
          "{'type':'checkbox','key':'box'}",
          "{'type':'taglist','key':'tags','valuesKey':'choices'}",
          "{'type':'datetime','subtype':'datetime','key':'at'}",
          "{'type':'filepicker','key':'files','multiple':true}",
          "{'type':'group','path':'group','components':["
              + "{'type':'textfield','key':'name','properties':{'keep':'party'}}]}",
          "{'type':'dynamiclist','path':'rows','components':[{'type':'number','key':'number'},"
              + "{'type':'textarea','key':'text','conditional':{'hide':'=this.number > 3'}}]}");
  private static final Map<String, Object> CONTEXT =
      Map.of("choices", List.of(Map.of("label", "一", "value", 1), "zwei"));
  private static final List<String> NAMES =
      List.of(
          "outcome", "text", "number", "box", "tags", "at", "files", "group", "rows", "name", "x");
  private static final List<Object> PLAIN =
      Arrays.asList(
          null,
          "",
          "A",
          "B",
          "xyz",
          "zwei",
          "2026-11-21T08:00",
          "\u0000",
          "长".repeat(50),
          true,
          false,
          0,
          1,
          3.14,
          -7,
          Long.MIN_VALUE,
          Double.NaN,
          Double.POSITIVE_INFINITY);

  @RepeatedTest(40)
  void refusesOrKeepsToTheForm(RepetitionInfo round) {
    var random = new Random(round.getCurrentRepetition());
    int accepted = 0;
    for (int i = 0; i < 250; i++) {
      accepted += survives(random.nextBoolean() ? any(random) : likely(random)) ? 1 : 0;
    }
    assertThat(accepted).as("answers accepted, or nothing was tested").isPositive();
  }

  private static boolean survives(Map<String, Object> answer) {
    Accepted accepted;
    try {
      accepted = FORM.check(answer, CONTEXT, NOW);
    } catch (Refusal refusal) {
      assertThat(refusal.fields()).as("%s", answer).isNotEmpty();
      return false;
    }
    assertThat(accepted.kept().toString() + accepted.variables()).doesNotContain("name");
    assertThat(FORM.check(again(accepted), CONTEXT, NOW))
        .as("%s checked once more", answer)
        .isEqualTo(accepted);
    return true;
  }

  private static Map<String, Object> again(Accepted accepted) {
    Map<String, Object> all = new HashMap<>(accepted.kept());
    all.putAll(accepted.party());
    return all;
  }

  /** Right in the main, wrong in a place or two. */
  private static Map<String, Object> likely(Random random) {
    Map<String, Object> answer =
        Answering.map(
            "{'outcome':'A','text':'x','number':1,'box':true,'tags':[1],'files':[9],"
                + "'at':'2026-11-21T08:00','group':{'name':'张'},'rows':[{'number':1,'text':'t'}]}");
    for (int i = random.nextInt(3); i > 0; i--) {
      answer.put(NAMES.get(random.nextInt(9)), value(random, 2));
    }
    return answer;
  }

  private static Map<String, Object> any(Random random) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      map.put(NAMES.get(random.nextInt(NAMES.size())), value(random, 3));
    }
    return map;
  }

  private static Object value(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    if (kind == 1) {
      return any(random);
    }
    if (kind == 2) {
      List<Object> list = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        list.add(value(random, depth - 1));
      }
      return list;
    }
    return PLAIN.get(random.nextInt(PLAIN.size()));
  }
}
