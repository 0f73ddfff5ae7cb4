package org.quotecheck.report.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A format for sheets that is text, and can be shown on a screen too. */
public interface TextSheetFormat extends SheetFormat {
  /** Writes a sheet without what only a file needs. */
  void write(Sheet sheet, Appendable out) throws IOException;

  /** What a file begins with. */
  default String begin() {
    return "";
  }

  @Override
  default void write(Sheet sheet, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append(begin());
    write(sheet, (Appendable) writer);
    writer.flush();
  }
}
