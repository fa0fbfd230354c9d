package vn.motcua.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.province.access.Role;
import vn.motcua.system.journey.BirthRegistrationJourney;
import vn.motcua.system.journey.Office;
import vn.motcua.system.journey.Steps;
import vn.motcua.system.site.Site;

/**
 * A birth from the kiosk's home screen to the officer's acceptance, and the supplement after it.
 */
class BirthRegistrationTest {
    @TempDir private Path folder;

    @Test
    void a_birth_is_registered_with_few_touches_and_accepted_at_once() throws Exception {
        Assumptions.assumeTrue(
                Files.exists(Path.of("/usr/bin/pdftoppm")), "skipped: pdftoppm is not installed");
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        try (Browser browser = Browser.open();
                Site site = Site.start(folder.resolve("site"))) {
            Steps steps = new Steps(pictures, site::takePicture, System::nanoTime);
            new BirthRegistrationJourney(new BrowserOffice(browser)).walk(site, steps);

            assertThat(steps.walked()).allMatch(step -> Files.exists(step.picture()));
        }
    }

    /** An officer at her desk. */
    private record BrowserOffice(Browser browser) implements Office {
        @Override
        public void accept(Site site, Dossier dossier) {
            signIn(site);
            open(site, dossier);
            assertThat(browser.text("#answers"))
                    .contains("Họ và tên của trẻ", "NGUYỄN AN", "Trần Thị Hòa Thử");
            assertThat(browser.all("a.document")).hasSize(3);
            browser.click("#open-accept");
            assertThat(browser.find("#applicant").getDomProperty("value"))
                    .isEqualTo("Nguyễn Thị Mẫu");
            browser.write("#accept-department", "Bộ phận Một cửa");
            browser.write("#days", "1");
            browser.write("#accept-desk", "Quầy số 4");
            browser.follow("#do-accept");
            assertThat(browser.text("#state")).isEqualTo("Được tiếp nhận");
        }

        @Override
        public void askForPaper(Site site, Dossier dossier, RequestedPaper paper) {
            open(site, dossier);
            browser.click("#open-ask");
            browser.write("#paper1", paper.name());
            browser.write("#reason1", paper.reason());
            browser.follow("#do-ask");
            assertThat(browser.text("#state")).isEqualTo("Yêu cầu bổ sung giấy tờ");
        }

        private void signIn(Site site) {
            String password =
                    site.province().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
            browser.go(address(site) + "/office/login");
            browser.write("#login", "mai");
            browser.write("#password", password);
            browser.follow("#sign-in");
        }

        private void open(Site site, Dossier dossier) {
            browser.go(address(site) + "/office/dossiers/" + dossier.code().value());
        }

        private static String address(Site site) {
            return "http://127.0.0.1:" + site.province().port();
        }
    }
}
