package io.gridcase.workflow;

import java.util.AbstractMap;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.BeanFactory;

/**
 * The beans expressions in models can reach, looked up when they are named. Everything else of the
 * application does not exist for a model.
 */
final class AllowedBeans extends AbstractMap<Object, Object> {

  private final BeanFactory beans;
  private final Predicate<String> allowed;

  AllowedBeans(BeanFactory beans, Predicate<String> allowed) {
    this.beans = beans;
    this.allowed = allowed;
  }

  @Override
  public boolean containsKey(Object name) {
    return name instanceof String text && allowed.test(text);
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? beans.getBean((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
