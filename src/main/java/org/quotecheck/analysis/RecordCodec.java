package org.quotecheck.analysis;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees of records as bytes and reads them back, whatever their components are: records,
 * lists, strings, enums, numbers and truth values, each of which may be null; sets and maps, which
 * keys hold, are only written. Compact: numbers take as many bytes as they need, and of equal
 * strings all but the first are references.
 */
final class RecordCodec {
  private static final int NULL = 0;
  private static final int NEW_STRING = 1;
  private static final int FIRST_KNOWN_STRING = 2;

  private static final ClassValue<Map<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          Map<String, Object> constants = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
          }
          return constants;
        }
      };

  private RecordCodec() {}

  /** A tree as bytes; equal ones give equal bytes. */
  static byte[] bytes(Record tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Writer(new DataOutputStream(bytes)).write(tree);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return bytes.toByteArray();
  }

  /** The tree that bytes hold. Throws {@link IOException} where they hold none of the type. */
  static <T extends Record> T read(Class<T> type, byte[] bytes) throws IOException {
    try {
      Object tree = new Reader(ByteBuffer.wrap(bytes)).read(type);
      if (tree != null) {
        return type.cast(tree);
      }
    } catch (BufferUnderflowException e) {
      throw new IOException("the end of a " + type.getSimpleName() + " is missing", e);
    }
    throw new IOException("no " + type.getSimpleName());
  }

  /** Writes one tree. */
  static final class Writer {
    private final DataOutputStream out;
    private final Map<String, Integer> strings = new HashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void write(@Nullable Object value) throws IOException {
      if (value == null) {
        number(NULL);
      } else if (value instanceof String string) {
        string(string);
      } else if (value instanceof Integer integer) {
        number(1);
        number((integer << 1) ^ (integer >> 31));
      } else if (value instanceof Double real) {
        number(1);
        out.writeDouble(real);
      } else if (value instanceof Boolean truth) {
        number(truth ? 2 : 1);
      } else if (value instanceof Enum<?> constant) {
        string(constant.name());
      } else if (value instanceof List<?> list) {
        number(list.size() + 1);
        for (Object element : list) {
          write(element);
        }
      } else if (value instanceof Set<?> set) {
        write(sorted(set));
      } else if (value instanceof Map<?, ?> map) {
        List<?> keys = sorted(map.keySet());
        write(keys);
        write(keys.stream().map(map::get).toList());
      } else if (value instanceof OptionalInt number) {
        write(number.isPresent() ? List.of(number.getAsInt()) : List.of());
      } else if (value instanceof Packed packed) {
        number(1);
        number(packed.bytes().length);
        out.write(packed.bytes());
      } else if (value instanceof Record record) {
        number(1);
        components(record);
      } else {
        throw new IllegalArgumentException("cannot be written: " + value.getClass());
      }
    }

    /** Sets have no order of their own, and Java's differs from run to run. */
    private static List<?> sorted(Set<?> set) {
      return set.stream().sorted(Comparator.comparing(String::valueOf)).toList();
    }

    private void components(Record record) throws IOException {
      for (Method accessor : RecordShape.of(record.getClass()).accessors()) {
        try {
          write(accessor.invoke(record));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }

    private void string(String string) throws IOException {
      Integer known = strings.putIfAbsent(string, strings.size() + FIRST_KNOWN_STRING);
      if (known != null) {
        number(known);
        return;
      }
      number(NEW_STRING);
      number(string.length());
      for (int i = 0; i < string.length(); i++) {
        number(string.charAt(i));
      }
    }

    /** Seven bits a byte, the lowest first; the eighth tells that more follow. */
    private void number(int value) throws IOException {
      int rest = value;
      while ((rest & ~0x7F) != 0) {
        out.writeByte((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      out.writeByte(rest);
    }
  }

  /** Reads one tree. Throws {@link BufferUnderflowException} where bytes are missing. */
  static final class Reader {
    private final ByteBuffer in;
    private final List<String> strings = new ArrayList<>();

    Reader(ByteBuffer in) {
      this.in = in;
    }

    @Nullable Object read(Type type) throws IOException {
      int head = number();
      if (head == NULL) {
        return null;
      }
      if (type instanceof ParameterizedType list) {
        return list(head - 1, list.getActualTypeArguments()[0]);
      }
      if (type == String.class) {
        return string(head);
      }
      if (type == OptionalInt.class) {
        List<@Nullable Object> number = list(head - 1, Integer.class);
        if (number.isEmpty()) {
          return OptionalInt.empty();
        }
        if (number.get(0) instanceof Integer present) {
          return OptionalInt.of(present);
        }
        throw new IOException("nothing where a number should be");
      }
      if (type == Packed.class) {
        return new Packed(bytes());
      }
      if (type == int.class || type == Integer.class) {
        int value = number();
        return (value >>> 1) ^ -(value & 1);
      }
      if (type == double.class || type == Double.class) {
        return in.getDouble();
      }
      if (type == boolean.class || type == Boolean.class) {
        return head == 2;
      }
      if (type instanceof Class<?> c && c.isEnum()) {
        return constant(c, string(head));
      }
      return record(type);
    }

    private static Object constant(Class<?> type, String name) throws IOException {
      Object constant = CONSTANTS.get(type).get(name);
      if (constant == null) {
        throw new IOException("no " + type.getSimpleName() + ": " + name);
      }
      return constant;
    }

    private List<@Nullable Object> list(int size, Type element) throws IOException {
      List<@Nullable Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(read(element));
      }
      return list;
    }

    private Object record(Type type) throws IOException {
      RecordShape shape = RecordShape.of((Class<?>) type);
      @Nullable Object[] values = new @Nullable Object[shape.types().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = read(shape.types().get(i));
      }
      return shape.make(values);
    }

    private String string(int head) throws IOException {
      if (head != NEW_STRING) {
        int known = head - FIRST_KNOWN_STRING;
        if (known < 0 || known >= strings.size()) {
          throw new IOException("a reference to string " + known + " of " + strings.size());
        }
        return strings.get(known);
      }
      char[] letters = new char[length()];
      for (int i = 0; i < letters.length; i++) {
        letters[i] = (char) number();
      }
      String string = new String(letters);
      strings.add(string);
      return string;
    }

    private byte[] bytes() {
      byte[] bytes = new byte[length()];
      in.get(bytes);
      return bytes;
    }

    /** A number of things that take at least a byte each. */
    private int length() {
      int length = number();
      if (length < 0 || length > in.remaining()) {
        throw new BufferUnderflowException();
      }
      return length;
    }

    private int number() {
      int value = 0;
      int shift = 0;
      int next;
      do {
        next = in.get();
        value |= (next & 0x7F) << shift;
        shift += 7;
      } while ((next & 0x80) != 0);
      return value;
    }
  }
}
