package callsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Nothing in core imports what stands above it.
class LayersTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("callsheet");

  @Test
  void packagesOnlyUseWhatStandsBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("callsheet..")
        .layer("problem")
        .definedBy("callsheet.problem")
        .layer("roster")
        .definedBy("callsheet.roster")
        .layer("model")
        .definedBy("callsheet.model")
        .layer("rule")
        .definedBy("callsheet.rule..")
        .layer("rulebook")
        .definedBy("callsheet.rulebook")
        .layer("compile")
        .definedBy("callsheet.compile")
        .layer("judge")
        .definedBy("callsheet.judge")
        .layer("result")
        .definedBy("callsheet.result")
        .layer("analysis")
        .definedBy("callsheet.analysis..")
        .layer("answer")
        .definedBy("callsheet.answer")
        .layer("generate")
        .definedBy("callsheet.generate..")
        .layer("planted")
        .definedBy("callsheet.planted")
        .whereLayer("analysis")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("answer")
        .mayOnlyBeAccessedByLayers("analysis")
        .whereLayer("planted")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("generate")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("result")
        .mayOnlyBeAccessedByLayers("analysis")
        .whereLayer("judge")
        .mayOnlyBeAccessedByLayers("analysis", "planted")
        .whereLayer("compile")
        .mayOnlyBeAccessedByLayers("analysis")
        .whereLayer("rulebook")
        .mayOnlyBeAccessedByLayers("compile", "judge", "result", "analysis", "planted")
        .whereLayer("rule")
        .mayOnlyBeAccessedByLayers("rulebook", "compile", "judge", "analysis", "planted")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("rule", "compile", "result", "analysis")
        .check(CORE);
  }

  @Test
  void rulesAndTheJudgeNeverSeeASolverOrALibrary() {
    noClasses()
        .that()
        .resideInAnyPackage("callsheet.rule..", "callsheet.judge", "callsheet.problem")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "callsheet..")
        .check(CORE);
  }

  @Test
  void onlyTheRulebookSpeaksCel() {
    noClasses()
        .that()
        .resideOutsideOfPackage("callsheet.rulebook")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.cel..")
        .check(CORE);
  }
}
