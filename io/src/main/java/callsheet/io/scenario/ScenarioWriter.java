package callsheet.io.scenario;

import callsheet.io.table.Schemas;
import callsheet.io.table.TableForm;
import callsheet.problem.Scenario;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// Writes a scenario as a folder of CSV files, as a workbook or as a JSON document.
///
/// Headers and words are Korean for a Korean locale, else English. Reading what was written gives
/// the same scenario; only surrounding spaces of texts and attributes without a value are lost.
public final class ScenarioWriter {

  private static final String RULES = "rules.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(YAMLWriteFeature.WRITE_DOC_START_MARKER).build();

  private ScenarioWriter() {}

  /// Writes one CSV file a table, and `rules.yaml` if the scenario has rules of its own. Tables
  /// that an earlier scenario left in the folder and this one does not have are deleted.
  public static void writeFolder(Scenario scenario, Path folder, Locale locale) throws IOException {
    Files.createDirectories(folder);
    for (TableForm form : Schemas.SCENARIO.forms()) {
      Files.deleteIfExists(folder.resolve(form.name() + ".csv"));
    }
    Files.deleteIfExists(folder.resolve(RULES));
    for (Sheet sheet : tables(scenario, locale)) {
      Path file = folder.resolve(sheet.form().name() + ".csv");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        CsvText.write(sheet, out, locale);
      }
    }
    if (!scenario.rules().isEmpty()) {
      Files.write(
          folder.resolve(RULES), YAML.writeValueAsBytes(RuleEntries.entries(scenario.rules())));
    }
  }

  /// Writes a workbook with one sheet a table.
  public static void writeXlsx(Scenario scenario, Path file, Locale locale) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writeXlsx(scenario, out, locale);
    }
  }

  /// Writes a workbook with one sheet a table. The stream stays open.
  public static void writeXlsx(Scenario scenario, OutputStream out, Locale locale)
      throws IOException {
    List<Sheet> sheets = tables(scenario, locale);
    if (!scenario.rules().isEmpty()) {
      sheets.add(RuleEntries.sheet(scenario.rules()));
    }
    XlsxSheets.write(sheets, out, locale);
  }

  /// Writes a JSON document, always in English.
  public static void writeJson(Scenario scenario, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writeJson(scenario, out);
    }
  }

  /// Writes a JSON document, always in English. The stream stays open.
  public static void writeJson(Scenario scenario, OutputStream out) {
    JsonText.write(scenario, out);
  }

  private static List<Sheet> tables(Scenario scenario, Locale locale) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(SettingValues.sheet(scenario, locale));
    sheets.addAll(new ScenarioSheets(scenario, locale).sheets());
    return sheets;
  }
}
