package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.province.sample.Generator;
import vn.motcua.province.sample.SampleProvince;

/** A first start shows a living province, and a kiosk on the same machine gets in by itself. */
interface SampleContract {
    Province sampleProvince() throws Exception;

    @Test
    default void a_sample_province_has_forty_dossiers_in_every_status_and_four_news()
            throws Exception {
        try (Province province = sampleProvince()) {
            var folder = province.config().dataFolder();
            String code = Files.readString(folder.resolve("enrolment-code")).strip();
            var kiosk = new TestKiosk(province.backend().port(), "k01", province.clock());

            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(
                                            folder.resolve("enrolment-code"))))
                    .isEqualTo("rw-------");
            assertThat(kiosk.enrol(code)).isEqualTo(201);
            List<Dossier> dossiers =
                    kiosk.entries("dossiers", 40).stream().map(SampleContract::dossier).toList();
            assertThat(dossiers).hasSize(40);
            Set<Integer> statuses = new HashSet<>();
            dossiers.forEach(dossier -> statuses.add(dossier.status().code()));
            assertThat(statuses).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(dossiers).allMatch(dossier -> dossier.applicant().contains("***"));
            assertThat(kiosk.entries("news", 4)).hasSize(4);
            assertThat(kiosk.changes("alerts", 0).entries())
                    .extracting(FeedEntry::item)
                    .containsExactly("key-1");
        }
    }

    @Test
    default void a_restart_does_not_fill_the_sample_again() throws Exception {
        try (Province province = sampleProvince()) {
            province.restart();

            TestKiosk kiosk = province.kiosk("k01");
            assertThat(kiosk.entries("dossiers", 40)).hasSize(40);
            assertThat(province.backend().desk().find(SampleProvince.WELL_KNOWN.value()))
                    .isPresent();
        }
    }

    @Test
    default void thousands_of_invented_dossiers_are_numbered_after_what_was_there()
            throws Exception {
        try (Province province = sampleProvince()) {
            var database = province.backend().database();
            var codes = Generator.fill(database, "H56.12", 6_000, 7);
            TestKiosk kiosk = province.kiosk("k01");

            assertThat(codes).hasSizeBetween(900, 1_000).doesNotHaveDuplicates();
            assertThat(kiosk.entries("dossiers", 6_040)).hasSize(256);
            assertThat(kiosk.changes("dossiers", 6_039).entries())
                    .extracting(FeedEntry::position)
                    .containsExactly(6_040L);
            assertThat(kiosk.get("/sync/v1/dossiers/" + codes.getLast()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static Dossier dossier(FeedEntry entry) {
        return ((FeedChange.DossierChanged) entry.change()).dossier();
    }
}
