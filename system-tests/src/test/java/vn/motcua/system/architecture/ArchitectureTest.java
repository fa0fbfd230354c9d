package vn.motcua.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md, checked. An arrow that is not written here does not exist. */
class ArchitectureTest {
    private static final String ROOT = "vn.motcua.";
    private static final JavaClasses KIOSK =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.motcua");

    @Test
    void modules_import_only_along_their_arrows() {
        classes().should(importOnlyAlong(ROOT, Arrows.MODULES)).check(KIOSK);
    }

    @Test
    void features_of_the_local_server_import_only_along_their_arrows() {
        classes().should(importOnlyAlong(ROOT + "local.", Arrows.LOCAL_FEATURES)).check(KIOSK);
    }

    @Test
    void features_of_the_screen_do_not_know_each_other() {
        for (String feature : Arrows.UI_FEATURES) {
            String[] others =
                    Arrows.UI_FEATURES.stream()
                            .filter(other -> !other.equals(feature))
                            .map(other -> ROOT + "ui." + other + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "ui." + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(KIOSK);
        }
        for (String shared : Arrows.UI_SHARED) {
            String[] features =
                    Arrows.UI_FEATURES.stream()
                            .map(feature -> ROOT + "ui." + feature + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "ui." + shared + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(features)
                    .allowEmptyShould(true)
                    .check(KIOSK);
        }
    }

    @Test
    void no_package_waits_for_itself() {
        slices().matching(ROOT + "(*).(*)..").should().beFreeOfCycles().check(KIOSK);
    }

    @Test
    void the_joint_of_a_process_is_imported_by_nobody_but_whole_system_tests() {
        for (String joint : List.of(ROOT + "local", ROOT + "province")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(joint, ROOT + "system..", joint + ".sample..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(joint)
                    .check(KIOSK);
        }
    }

    @Test
    void what_crosses_a_wire_is_a_record_an_enum_or_a_sealed_interface() {
        classes()
                .that()
                .resideInAPackage(ROOT + "contract..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(beDataOnly())
                .check(KIOSK);
    }

    @Test
    void the_contract_needs_only_the_jdk_and_json_names() {
        classes()
                .that()
                .resideInAPackage(ROOT + "contract..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        ROOT + "contract..",
                        "com.fasterxml.jackson.annotation..",
                        "com.google.errorprone.annotations..",
                        "org.jspecify.annotations..")
                .check(KIOSK);
    }

    @Test
    void what_is_spoken_needs_no_screen() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "ui.spoken..", ROOT + "ui.voice..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(KIOSK);
    }

    @Test
    void each_technology_stays_in_its_place() {
        onlyIn(List.of("ui..", "system.."), "javafx..");
        onlyIn(List.of("device.transport.."), "jssc..");
        onlyIn(List.of("device.chip.."), "javax.smartcardio..", "org.jmrtd..", "net.sf.scuba..");
        onlyIn(List.of("device.chip..", "local.seal..", "province.seal.."), "org.bouncycastle..");
        onlyIn(
                List.of(
                        "device..",
                        "ui..",
                        "local.receipt..",
                        "local.page..",
                        "province.office..",
                        "system.."),
                "com.google.zxing..");
        onlyIn(List.of("local..", "province..", "system.."), "org.jdbi..", "io.helidon..");
        onlyIn(List.of("local.archive..", "local.sheet..", "local.scan.."), "org.apache.pdfbox..");
    }

    @Test
    void composing_text_needs_no_screen() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "ui.compose..", ROOT + "ui.suggest..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        ROOT + "ui.compose..",
                        ROOT + "ui.suggest..",
                        "com.google.errorprone.annotations..",
                        "org.jspecify.annotations..")
                .check(KIOSK);
    }

    @Test
    void time_is_asked_of_a_clock_that_a_test_can_move() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Main")
                .and()
                .resideOutsideOfPackage(ROOT + "system..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .because("a clock parameter lets a test pass an hour in no time")
                .check(KIOSK);
    }

    private static void onlyIn(List<String> homes, String... technologies) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        homes.stream().map(home -> ROOT + home).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technologies)
                .check(KIOSK);
    }

    private static ArchCondition<JavaClass> importOnlyAlong(
            String root, Map<String, Set<String>> arrows) {
        return new ArchCondition<>("import only along the arrows of " + root + "*") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String source = partOf(from.getPackageName(), root);
                if (source.isEmpty()) {
                    return;
                }
                Set<String> allowed = arrows.getOrDefault(source, Set.of());
                from.getDirectDependenciesFromSelf()
                        .forEach(dependency -> {
                            String target =
                                    partOf(dependency.getTargetClass().getPackageName(), root);
                            if (!target.isEmpty()
                                    && !target.equals(source)
                                    && !allowed.contains(target)) {
                                events.add(
                                        SimpleConditionEvent.violated(
                                                from,
                                                source
                                                        + " → "
                                                        + target
                                                        + ": "
                                                        + dependency.getDescription()));
                            }
                        });
            }
        };
    }

    private static ArchCondition<JavaClass> beDataOnly() {
        return new ArchCondition<>("be a record, an enum or a sealed interface") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isRecord() && !type.isEnum() && !type.reflect().isSealed()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is neither"));
                }
            }
        };
    }

    /** {@code partOf("vn.motcua.local.outbox", "vn.motcua.")} is "local"; "" if not below. */
    private static String partOf(String packageName, String root) {
        if (!packageName.startsWith(root)) {
            return "";
        }
        String rest = packageName.substring(root.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
