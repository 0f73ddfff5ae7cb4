package org.quotecheck.report.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A format for sheets: one class and one line in {@link SheetFormats}. Stateless. */
public interface SheetFormat {
  /** What the user calls it: {@code markdown}. */
  String name();

  /** What the names of its files end with, without the full stop, the usual one first. */
  List<String> suffixes();

  /** Writes a whole file. The caller closes {@code out}. */
  void write(Sheet sheet, OutputStream out) throws IOException;
}
