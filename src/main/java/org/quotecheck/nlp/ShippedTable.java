package org.quotecheck.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads what the program ships of words and numbers: tables in UTF-8, a row a line, with a tab
 * between two columns.
 */
public final class ShippedTable {
  private ShippedTable() {}

  /**
   * What a table says of the names in its first column.
   *
   * @param value makes it of a row; throws {@link IllegalArgumentException} for a row that cannot
   *     be
   * @throws IllegalStateException as {@link #read} does, and for a name that stands there twice
   * @see #read
   */
  public static <V> Map<String, V> byName(
      Class<?> beside, String file, int columns, Function<String[], V> value) {
    Map<String, V> values = new HashMap<>();
    read(
        beside,
        file,
        columns,
        row -> {
          if (values.put(row[0], value.apply(row)) != null) {
            throw new IllegalArgumentException("a second row for " + row[0]);
          }
        });
    return Collections.unmodifiableMap(values);
  }

  /**
   * Gives each row of a table to a reader, in order, as the array of its columns.
   *
   * @param beside a class of the package in which the file is
   * @param file its name; of a file of another package its path, which begins with a slash
   * @param columns how many columns the table has; the last one may hold tabs
   * @param reader throws {@link IllegalArgumentException} for a row that cannot be
   * @throws IllegalStateException for a row with fewer columns, and for one that the reader
   *     refuses; the message names the file and the line
   */
  public static void read(Class<?> beside, String file, int columns, Consumer<String[]> reader) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.split("\t", columns);
        try {
          if (row.length < columns) {
            throw new IllegalArgumentException(columns + " columns are wanted");
          }
          reader.accept(row);
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(
              file + " is damaged in line " + number + ": " + line + ": " + e.getMessage(), e);
        }
        number++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
