package io.gridcase.conformance;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** The beans of a package by name, found without starting anything. */
record Beans(Map<String, Class<?>> types) {

  /** Components of the package, and what its configurations make. */
  static Beans in(String basePackage) {
    Map<String, Class<?>> types = new TreeMap<>();
    var names = new AnnotationBeanNameGenerator();
    var registry = new SimpleBeanDefinitionRegistry();
    for (BeanDefinition found :
        new ClassPathScanningCandidateComponentProvider(true)
            .findCandidateComponents(basePackage)) {
      Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
      types.put(names.generateBeanName((AnnotatedBeanDefinition) found, registry), type);
      for (Method method : type.getDeclaredMethods()) {
        made(method).ifPresent(name -> types.put(name, method.getReturnType()));
      }
    }
    return new Beans(types);
  }

  private static Optional<String> made(Method method) {
    Bean bean = AnnotatedElementUtils.findMergedAnnotation(method, Bean.class);
    if (bean == null) {
      return Optional.empty();
    }
    return Optional.of(
        bean.value().length > 0 ? bean.value()[0] : Introspector.decapitalize(method.getName()));
  }

  boolean has(String name) {
    return types.containsKey(name);
  }

  /** Whether the bean has a method of this name that an expression may call. */
  boolean has(String name, String method) {
    return has(name)
        && Arrays.stream(types.get(name).getMethods()).anyMatch(m -> m.getName().equals(method));
  }
}
