package io.gridcase.tasklist.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reading, writing and comparing JSON values held as maps, lists and plain values. */
final class Json {

  private Json() {}

  /** The value at a path of names (String) and positions (Integer); {@code null} where none is. */
  static Object at(Object root, List<Object> path) {
    Object here = root;
    for (Object step : path) {
      if (here instanceof Map<?, ?> map && step instanceof String) {
        here = map.get(step);
      } else if (here instanceof List<?> list && step instanceof Integer i) {
        here = i < list.size() ? list.get(i) : null;
      } else {
        return null;
      }
    }
    return here;
  }

  /** Puts a value at a path, making maps and lists between; those met on the way are copied. */
  static void put(Map<String, Object> root, List<Object> path, Object value) {
    String name = (String) path.get(0);
    root.put(name, with(root.get(name), path.subList(1, path.size()), value));
  }

  private static Object with(Object node, List<Object> path, Object value) {
    if (path.isEmpty()) {
      return value;
    }
    List<Object> rest = path.subList(1, path.size());
    if (path.get(0) instanceof Integer index) {
      List<Object> list = node instanceof List<?> old ? new ArrayList<>(old) : new ArrayList<>();
      while (list.size() <= index) {
        list.add(null);
      }
      list.set(index, with(list.get(index), rest, value));
      return list;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> old) {
      old.forEach((key, it) -> map.put((String) key, it));
    }
    String name = (String) path.get(0);
    map.put(name, with(map.get(name), rest, value));
    return map;
  }

  /** Whether two values are the same in JSON: numbers by amount, the rest by content. */
  static boolean same(Object a, Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      BigDecimal left = decimal(x);
      BigDecimal right = decimal(y);
      return left != null && right != null && left.compareTo(right) == 0;
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      for (int i = 0; x.size() == y.size() && i < x.size(); i++) {
        if (!same(x.get(i), y.get(i))) {
          return false;
        }
      }
      return x.size() == y.size();
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x.keySet().equals(y.keySet())
          && x.keySet().stream().allMatch(key -> same(x.get(key), y.get(key)));
    }
    return a == null ? b == null : a.equals(b);
  }

  /** The exact amount; {@code null} for infinity and not-a-number. */
  static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal exact) {
      return exact;
    }
    if (number instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      return Double.isFinite(value) ? new BigDecimal(number.toString()) : null;
    }
    return BigDecimal.valueOf(number.longValue());
  }

  /** A path as people and pages read it, such as {@code items[0].name}. */
  static String text(List<Object> path) {
    var text = new StringBuilder();
    for (Object step : path) {
      if (step instanceof Integer i) {
        text.append('[').append(i).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step);
      }
    }
    return text.toString();
  }

  /** The path with more steps at its end. */
  static List<Object> join(List<Object> path, List<?> more) {
    var all = new ArrayList<Object>(path);
    all.addAll(more);
    return all;
  }
}
