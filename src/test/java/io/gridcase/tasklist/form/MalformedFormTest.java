package io.gridcase.tasklist.form;

import static io.gridcase.tasklist.form.Answering.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'type':'rating','id':'f','key':'a'} | component 'f' is of the unknown type 'rating'
          {'type':'textfield','id':'f'} | component 'f' has no key
          {'type':'dynamiclist','id':'f','components':[]} | component 'f' has no path
          {'type':'select','id':'f','key':'a'} | offers no choice
          {'type':'select','id':'f','key':'a','valuesExpression':'x'} | no usable valuesExpression
          {'type':'number','id':'f','key':'a','increment':0} | increment that is not above zero
          {'type':'number','id':'f','key':'a','validate':{'min':'x'}} | the min 'x'
          {'type':'textfield','id':'f','key':'a','validate':{'pattern':'('}} | the pattern '('
          {'type':'textfield','id':'f','key':'a','conditional':{'hide':'=a = = b'}} | expression
          {'type':'textfield','id':'f','key':'a','properties':{'keep':'drawer'}} | 'drawer'
          """)
  void namesTheComponentAndTheFault(String component, String fault) {
    assertThat(faults(component)).hasSize(1).allMatch(it -> it.contains(fault), fault);
  }

  @Test
  void gathersAllFaults() {
    assertThat(
            faults(
                "{'type':'textfield','key':'a'}",
                "{'type':'number','key':'a'}",
                "{'type':'textfield','key':'a.b'}",
                "{'type':'group','path':'g','components':[{'type':'textfield','key':'x'}]}",
                "{'type':'textfield','key':'g.x'}"))
        .containsExactly(
            "two components claim a", "two components claim a", "two components claim g.x");
  }

  @Test
  void aFieldMayNotShadowTheChoicesOfAnother() {
    assertThat(
            faults(
                "{'type':'checklist','key':'departments','valuesKey':'departments'}",
                "{'type':'select','key':'lead','valuesKey':'departments'}"))
        .containsExactly("a field is named as the choices of another one, departments");
  }

  @Test
  void refusesWhatIsNoForm() {
    assertThatThrownBy(() -> FormContract.parse("<form/>")).isInstanceOf(MalformedForm.class);
    assertThatThrownBy(() -> FormContract.parse("[]")).isInstanceOf(MalformedForm.class);
    assertThatThrownBy(() -> FormContract.parse("{\"components\":7}"))
        .isInstanceOf(MalformedForm.class);
  }
}
