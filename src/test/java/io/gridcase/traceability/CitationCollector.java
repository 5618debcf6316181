package io.gridcase.traceability;

import io.gridcase.Article;
import io.gridcase.traceability.Citations.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Goes through models, tables, city files, code and tests and notes what they cite. */
final class CitationCollector {

  private static final Pattern ID =
      Pattern.compile("\\b(?:ZJ|QZ|LZ|QD|DY)-[A-Z]?[1-9]\\d*(?:-[A-Z]?\\d+)*\\b");

  private final Citations citations = new Citations();

  static Citations collect() {
    CitationCollector collector = new CitationCollector();
    files(Path.of("processes"), ".bpmn").forEach(collector::model);
    files(Path.of("dmn"), ".dmn").forEach(collector::table);
    files(Path.of("dmn"), "city.yaml").forEach(file -> collector.text(file, Source.CITY));
    files(Path.of("src/main/java"), ".java").forEach(file -> collector.text(file, Source.CODE));
    files(Path.of("target/test-classes/io/gridcase"), ".class").forEach(collector::test);
    return collector.citations;
  }

  private void model(Path file) {
    String name = file.getFileName().toString().replace(".bpmn", "");
    for (CamundaProperty property :
        Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(CamundaProperty.class)) {
      if ("article".equals(property.getCamundaName())) {
        citations.add(Source.MODEL, name, elementOf(property), property.getCamundaValue());
      }
    }
  }

  private static String elementOf(ModelElementInstance property) {
    ModelElementInstance parent = property.getParentElement();
    while (!(parent instanceof BaseElement element && element.getId() != null)) {
      parent = parent.getParentElement();
    }
    return element.getId();
  }

  private void table(Path file) {
    DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
    for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
      List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
      int article = outputs.indexOf("article");
      for (Rule rule : article < 0 ? List.<Rule>of() : table.getRules()) {
        String value = List.copyOf(rule.getOutputEntries()).get(article).getTextContent();
        citations.add(
            Source.TABLE,
            file.getFileName().toString().replace(".dmn", ""),
            file.getParent().getFileName() + "/" + rule.getId(),
            value.strip().replace("\"", ""));
      }
    }
  }

  private void text(Path file, Source source) {
    try {
      for (String line : Files.readAllLines(file)) {
        Matcher matcher = ID.matcher(line);
        while (matcher.find()) {
          citations.add(
              source, file.getFileName().toString().replace(".java", ""), "", matcher.group());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void test(Path file) {
    Path relative = Path.of("target/test-classes").relativize(file);
    String name = relative.toString().replace(".class", "").replace('/', '.').replace('\\', '.');
    try {
      Class<?> type = Class.forName(name, false, CitationCollector.class.getClassLoader());
      String shown = name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
      cited(type, shown, "");
      for (Method method : type.getDeclaredMethods()) {
        cited(method, shown, method.getName());
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private void cited(AnnotatedElement element, String type, String method) {
    Article article = element.getAnnotation(Article.class);
    if (article != null) {
      for (String id : article.value()) {
        citations.add(Source.TEST, type, method, id);
      }
    }
  }

  private static List<Path> files(Path root, String suffix) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
